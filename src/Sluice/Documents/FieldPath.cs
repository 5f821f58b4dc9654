using System.Globalization;

namespace Sluice.Documents;

/// <summary>The way from the top of a document to a field; turned into text only when a message needs it.</summary>
internal sealed record FieldPath(FieldPath? Parent, string? Name, int Index)
{
    /// <inheritdoc />
    public override string ToString()
    {
        var before = Parent?.ToString() ?? "";
        return Name switch
        {
            null => string.Create(CultureInfo.InvariantCulture, $"{before}[{Index}]"),
            _ when before.Length == 0 => ScalarNode.Shorten(Name),
            _ => $"{before}.{ScalarNode.Shorten(Name)}",
        };
    }
}
