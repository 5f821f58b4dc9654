namespace Sluice.Items;

/// <summary>One figure of a specification that is refused.</summary>
/// <param name="Path">The field in the contract's words, for instance <c>dense_tops[16]</c>.</param>
/// <param name="Read">What was read there.</param>
/// <param name="Accepted">What is accepted there.</param>
public sealed record SpecificationProblem(string Path, string Read, string Accepted)
{
    /// <summary>The problem as a sentence.</summary>
    public override string ToString() => $"{Path}: read {Read}; accepted: {Accepted}.";
}
