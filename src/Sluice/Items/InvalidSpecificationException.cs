namespace Sluice.Items;

/// <summary>A specification whose figures cannot be used; the message has one line for each problem.</summary>
/// <param name="part">What the part is called, or null.</param>
/// <param name="problems">What is wrong.</param>
public sealed class InvalidSpecificationException(string? part, IReadOnlyList<SpecificationProblem> problems)
    : ArgumentException(string.Join('\n', problems.Select(problem => $"{part ?? "specs"}: {problem}")))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<SpecificationProblem> Problems { get; } = problems;
}
