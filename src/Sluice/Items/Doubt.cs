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

        var doubts = new List<Doubt>();
        foreach (var range in text.Split(Separator))
        {
            var one = text[range];
            var colon = one.IndexOf(':');
            if (colon <= 0 || one[..colon].ContainsAnyExcept(Slugs) || one[(colon + 1)..].IsWhiteSpace())
            {
                return null;
            }

            doubts.Add(new Doubt(one[..colon].ToString(), one[(colon + 1)..].Trim().ToString()));
        }

        return doubts;
    }

    private static readonly System.Buffers.SearchValues<char> Slugs = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <inheritdoc />
    public override string ToString() => $"{Slug}: {Says}";
}
