using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Asking;

/// <summary>The one or the other cell, by a truth value.</summary>
internal sealed class ChoiceCell(TermBank bank, Term test, AnyCell then, AnyCell otherwise) : AnyCell(bank)
{
    /// <inheritdoc />
    public override Term Known => Bank.Choose(test, then.Known, otherwise.Known);

    /// <inheritdoc />
    public override Term Unknown => Bank.Choose(test, then.Unknown, otherwise.Unknown);

    /// <inheritdoc />
    public override Term Flag => Choose(c => c.Flag);

    /// <inheritdoc />
    public override Term Number => then.Known.IsFalse ? otherwise.Number : otherwise.Known.IsFalse ? then.Number : Bank.ChooseNumber(test, then.Number, otherwise.Number);

    /// <inheritdoc />
    public override Term OneOf(UInt128 words) => Choose(c => c.OneOf(words));

    /// <inheritdoc />
    public override Term In(CountrySet countries) => Choose(c => c.In(countries));

    /// <inheritdoc />
    public override Term Has(int element) => Choose(c => c.Has(element));

    /// <inheritdoc />
    public override Term OnList(ListBit list) => Choose(c => c.OnList(list));

    /// <inheritdoc />
    public override Term Compares(ComparisonOperator @operator, Rational constant) => Choose(c => c.Compares(@operator, constant));

    // What a cell that never has a value would say does not matter, so that it is not asked.
    private Term Choose(Func<AnyCell, Term> ask) =>
        then.Known.IsFalse ? ask(otherwise) : otherwise.Known.IsFalse ? ask(then) : Bank.Choose(test, ask(then), ask(otherwise));
}

/// <summary>The one or the other row, by a truth value.</summary>
internal sealed class ChoiceRow(Logic logic, Term test, AnyRow then, AnyRow otherwise) : AnyRow
{
    /// <inheritdoc />
    public override AnyCell this[Facts.Fact fact] => new ChoiceCell(logic.Bank, test, then[fact], otherwise[fact]);

    /// <inheritdoc />
    public override FourValued Owned(Term share, UInt128 lists) => logic.Choose(test, then.Owned(share, lists), otherwise.Owned(share, lists));
}
