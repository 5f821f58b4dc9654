using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Puts an order that was made of a case to the engine, as a user would: written, read, and weighed.</summary>
/// <param name="catalogue">The parts that orders may name.</param>
internal sealed class Replay(Catalogue catalogue)
{
    /// <summary>The order as the reader of orders reads what is written of it.</summary>
    /// <exception cref="InputException">The order is refused.</exception>
    public static Order Read(string yaml) => OrderReader.Read(DocumentReader.ReadYaml(yaml, "witness.yaml", OrderLimits.Document), "witness.yaml");

    /// <summary>What the engine says of an order under a law.</summary>
    public Ruling Rule(Order order, LawInQuestion law) => Weigh(order, law).Ruling;

    /// <summary>What the engine finds of an order under a law, provision by provision.</summary>
    public Weighing Weigh(Order order, LawInQuestion law) =>
        new Side("", law.Index, CaseFacts.Of(order, law.From == law.To ? law.From : order.Date!.Value, catalogue)).Weigh();

    /// <summary>Checks that the engine says of an order what the case says.</summary>
    /// <exception cref="MismatchException">It does not.</exception>
    public Ruling Check(Order order, LawInQuestion law, OrderAnswer answer, Values values)
    {
        var said = Rule(order, law);
        var found = new Ruling(
            (Outcome)Index(answer.Outcomes, values), Index(answer.Reviews, values) is > 0 and var review ? (Review)(review - 1) : null);
        return said == found
            ? said
            : throw new MismatchException($"Under {law} the engine says {Say(said)}, and the case {Say(found)}.", OrderYaml.Write(order), Facts(values));
    }

    /// <summary>Everything that is free in a case, a line each.</summary>
    public static string Facts(Values values) => string.Join('\n', values.Flags.Select(f => $"{f.Key.Name} = {f.Value}").Concat(values.Numbers.Select(n => $"{n.Key.Name} = {n.Value}")));

    private static string Say(Ruling ruling) => ruling.Review is { } review ? $"{ruling.Outcome.Word()}, {review.Word()}" : ruling.Outcome.Word();

    private static int Index(IReadOnlyList<Term> among, Values values) => among.Select((term, i) => (term, i)).First(x => values.IsTrue(x.term)).i;
}
