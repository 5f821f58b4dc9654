using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Asking;

/// <summary>A list of at most so many elements.</summary>
/// <param name="logic">Joins values.</param>
/// <param name="unknown">Where the list as a whole is unknown.</param>
/// <param name="elements">The elements, in order.</param>
internal sealed class FixedList(Logic logic, Term unknown, IReadOnlyList<Element> elements) : AnyList
{
    private readonly TermBank bank = logic.Bank;

    /// <inheritdoc />
    public override FourValued Quantify(Quantifier quantifier, Func<AnyRow, FourValued> body)
    {
        var neutral = quantifier == Quantifier.Exists ? logic.False : logic.True;
        var values = elements.Select(e => logic.Choose(e.Present, body(e.Row), neutral)).ToList();
        return logic.Choose(unknown, logic.Unknown, quantifier == Quantifier.Exists ? logic.Or(values) : logic.And(values));
    }

    /// <inheritdoc />
    public override AnyNumber Aggregate(AggregateKind kind, Func<AnyRow, AnyNumber> body)
    {
        var numbers = elements.Select(e => (e.Present, Number: body(e.Row))).ToList();
        return new AnyNumber(
            bank.And(bank.Not(unknown), bank.All(numbers.Select(n => bank.Implies(n.Present, n.Number.Known)))),
            bank.Or(unknown, bank.Any(numbers.Select(n => bank.And(n.Present, n.Number.Unknown)))),
            kind == AggregateKind.Sum
                ? bank.Sum(numbers.Select(n => bank.ChooseNumber(n.Present, n.Number.Value, bank.Zero)))
                : Largest(numbers));
    }

    private Term Largest(List<(Term Present, AnyNumber Number)> numbers)
    {
        if (numbers.TrueForAll(n => bank.Least(n.Number.Value) is { Sign: >= 0 }))
        {
            return bank.Largest([.. numbers.Select(n => (bank.And(n.Present, n.Number.Known), n.Number.Value))]);
        }

        var (any, largest) = (bank.False, bank.Zero);
        foreach (var (present, number) in numbers)
        {
            var taken = bank.And(present, bank.Or(bank.Not(any), bank.Less(largest, number.Value)));
            largest = bank.ChooseNumber(taken, number.Value, largest);
            any = bank.Or(any, present);
        }

        return largest;
    }
}
