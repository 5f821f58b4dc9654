namespace Sluice.Law;

/// <summary>Something the sources of the book do not settle.</summary>
/// <param name="Id">Its number in law/uncertain.yaml, for instance U05.</param>
/// <param name="Slug">The stable name that provisions and flags use.</param>
/// <param name="Severity">low, medium or high: what goes wrong when the working value is wrong.</param>
/// <param name="Says">What is not known and which value is used.</param>
public sealed record Uncertainty(string Id, string Slug, string Severity, LocalText Says);
