using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The lines of an order as a law sees them: those in hand, and what others add to sums.</summary>
/// <param name="logic">Joins values.</param>
/// <param name="lines">The lines in hand.</param>
/// <param name="others">What others add, or null when there are none.</param>
/// <param name="law">Names the law by how it classifies lines.</param>
internal sealed class PossibleLines(Logic logic, IReadOnlyList<Element> lines, OtherLines? others, string law) : AnyList
{
    private readonly TermBank bank = logic.Bank;
    private readonly FixedList inHand = new(logic, logic.Bank.False, lines);

    /// <inheritdoc />
    public override FourValued Quantify(Quantifier quantifier, Func<AnyRow, FourValued> body) => inHand.Quantify(quantifier, body);

    /// <inheritdoc />
    public override AnyNumber Aggregate(AggregateKind kind, Func<AnyRow, AnyNumber> body)
    {
        var number = inHand.Aggregate(kind, body);
        if (others is null || kind != AggregateKind.Sum)
        {
            return number;
        }

        var rest = others.Sum(law, body);
        var (known, unknown) = logic.Both(number, rest);
        return new AnyNumber(known, unknown, bank.Add(number.Value, rest.Value));
    }
}
