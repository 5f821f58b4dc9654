namespace Sluice.Cases;

/// <summary>A place where a determination is not what a case expects.</summary>
/// <param name="Path">The path of the field, for instance <c>as_written.outcome</c>.</param>
/// <param name="Expected">What the case expects there, as compact text.</param>
/// <param name="Got">What the determination has there, as compact text.</param>
public sealed record Difference(string Path, string Expected, string Got);
