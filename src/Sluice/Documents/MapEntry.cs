namespace Sluice.Documents;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key as text.</param>
/// <param name="KeyMark">Where the key starts.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(string Key, SourceMark KeyMark, Node Value);
