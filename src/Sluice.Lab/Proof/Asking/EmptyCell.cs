using Sluice.Facts;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Asking;

/// <summary>A fact that never has a value: unknown, or missing.</summary>
internal sealed class EmptyCell(TermBank bank, bool isUnknown) : AnyCell(bank)
{
    /// <inheritdoc />
    public override Term Known => Bank.False;

    /// <inheritdoc />
    public override Term Unknown => Bank.Of(isUnknown);
}

/// <summary>A row that is missing everything: the party of a role that nobody has.</summary>
internal sealed class MissingRow(Logic logic) : AnyRow
{
    private readonly EmptyCell missing = new(logic.Bank, isUnknown: false);

    /// <inheritdoc />
    public override AnyCell this[Fact fact] => missing;

    /// <inheritdoc />
    public override FourValued Owned(Term share, UInt128 lists) => logic.Error;
}
