using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The level a law gives a line.</summary>
/// <param name="bank">Makes the terms.</param>
/// <param name="levels">For each word of the vocabulary where it is the level; where none is, the level is open.</param>
internal sealed class LevelCell(TermBank bank, IReadOnlyList<Term> levels) : AnyCell(bank)
{
    /// <inheritdoc />
    public override Term Known => Bank.Any(levels);

    /// <inheritdoc />
    public override Term Unknown => Bank.Not(Known);

    /// <inheritdoc />
    public override Term OneOf(UInt128 words) => Bank.Any(levels.Where((_, i) => (words >> i & UInt128.One) != UInt128.Zero));
}
