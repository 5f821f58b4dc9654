using System.Globalization;

namespace Sluice.Law.Conditions;

/// <summary>A place in the text of a condition.</summary>
/// <param name="Line">The line, from 1, counted within the condition.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct SourceSpan(int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}");
}
