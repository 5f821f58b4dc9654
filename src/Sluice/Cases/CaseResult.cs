namespace Sluice.Cases;

/// <summary>What running a case came to.</summary>
/// <param name="Case">The case.</param>
/// <param name="Differences">Where the determination is not what is expected.</param>
/// <param name="Refusal">Why the order was refused, or null when there was an answer.</param>
public sealed record CaseResult(AcceptanceCase Case, IReadOnlyList<Difference> Differences, string? Refusal)
{
    /// <summary>Whether there was an answer and it is what is expected.</summary>
    public bool Agrees => Refusal is null && Differences.Count == 0;

    /// <summary>Whether the answer is wrong by sources that carry the case.</summary>
    public bool IsWrong => !Agrees && Case.Counts;
}
