namespace Sluice.Lab.Proof.Solving;

/// <summary>A word, or a list of such in brackets: what solvers answer in.</summary>
/// <param name="Atom">The word, without the bars around it; null for a list.</param>
/// <param name="Parts">The parts of a list; empty for a word.</param>
internal sealed record SExpression(string? Atom, IReadOnlyList<SExpression> Parts)
{
    /// <inheritdoc />
    public override string ToString() => Atom ?? $"({string.Join(' ', Parts)})";
}
