namespace Sluice.Items;

/// <summary>Something doubtful about a part's figures.</summary>
/// <param name="Slug">What kind of doubt, for instance <c>applicable-die-area</c>; the kinds are listed in data/README.md.</param>
/// <param name="Says">What is doubtful and whether it decides, as half a sentence.</param>
public sealed record Doubt(string Slug, string Says)
{
    private const string Separator = " | ";

    /// <summary>Reads the column <c>doubt</c>: doubts separated by <c> | </c>, each a slug, a colon and what it says.</summary>
    /// <returns>The doubts, or null when one of them has no slug.</returns>
    public static IReadOnlyList<Doubt>? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return [];
        }

        var doubts = new List<Doubt>(2);
        for (var rest = text; ;)
        {
            var end = rest.IndexOf(Separator, StringComparison.Ordinal);
            if (Read(end < 0 ? rest : rest[..end]) is not { } doubt)
            {
                return null;
            }

            doubts.Add(doubt);
            if (end < 0)
            {
                return doubts;
            }

            rest = rest[(end + Separator.Length)..];
        }
    }

    private static Doubt? Read(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var says = text[(colon + 1)..].Trim();
        if (colon <= 0 || says.IsEmpty)
        {
            return null;
        }

        foreach (var character in text[..colon])
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character != '-')
            {
                return null;
            }
        }

        return new Doubt(text[..colon].ToString(), says.ToString());
    }

    /// <inheritdoc />
    public override string ToString() => $"{Slug}: {Says}";
}
