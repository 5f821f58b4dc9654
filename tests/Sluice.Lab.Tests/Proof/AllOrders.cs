using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;

namespace Sluice.Lab.Tests.Proof;

/// <summary>All possible orders under some laws, and a solver that knows what these say of them.</summary>
internal sealed class AllOrders : IDisposable
{
    public AllOrders(IReadOnlyList<string> laws, int lines = 1, Fault fault = Fault.None)
    {
        Bank = new TermBank();
        var logic = new Logic(Bank);
        LawInQuestion[] asked = [.. laws.Select(Laws.Of)];
        Order = new PossibleOrder(logic, new Distinctions(asked, [], Laws.Parts), asked, Laws.Parts, lines, countsUnits: false);
        Answers = [.. asked.Select((_, i) => new OrderAnswer(Order, new LawTranslation(Order, i, fault: fault)))];
        Order.Parties.Close();
        Session = new SolverSession(Bank, Solvers.Z3);
    }

    public TermBank Bank { get; }

    public PossibleOrder Order { get; }

    public IReadOnlyList<OrderAnswer> Answers { get; }

    public SolverSession Session { get; }

    public void Dispose() => Session.Dispose();
}
