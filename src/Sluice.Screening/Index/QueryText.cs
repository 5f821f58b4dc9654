using System.Text.RegularExpressions;

namespace Sluice.Screening.Index;

/// <summary>Takes apart what people type into the field for a name: several names (a.k.a.), and an address behind the name.</summary>
internal static partial class QueryText
{
    private const int MostNames = 8;
    private const int LeastName = 2;
    private const int MostCuts = 4;

    /// <summary>The queries in a query: one for each name in it, each with the address that stood behind.</summary>
    public static IReadOnlyList<PartyQuery> Split(PartyQuery query)
    {
        if (query.Name.Length > Names.PreparedName.MaxLength * 4)
        {
            query = query with { Name = query.Name[..(Names.PreparedName.MaxLength * 4)] };
        }

        var names = AlsoKnownAs().Split(query.Name).Select(name => name.Trim(' ', ',', ';', '(', ')', '"')).Where(name => name.Length >= LeastName).Take(MostNames).ToArray();
        return names.Length == 0 ? [query] : [.. names.SelectMany(name => WithoutAddress(query with { Name = name }))];
    }

    private static IEnumerable<PartyQuery> WithoutAddress(PartyQuery query)
    {
        yield return query;
        if (Address().Match(query.Name) is not { Success: true, Index: >= LeastName } match)
        {
            yield break;
        }

        // Where the name ends is not known: at the address, or at a comma before it.
        for (int cut = match.Index, tries = 0; cut >= LeastName && tries < MostCuts; cut = query.Name.LastIndexOf(',', cut - 1), tries++)
        {
            yield return query with { Name = query.Name[..cut].TrimEnd(' ', ',', ';'), Address = query.Address ?? query.Name[cut..].Trim(' ', ',', ';') };
        }
    }

    [GeneratedRegex(@"\s*[,;(]?\s*\b(?:a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|n\.?\s?k\.?\s?a\.?|d\s?/\s?b\s?/\s?a|t\s?/\s?a|also known as|formerly known as|doing business as|trading as)(?=[\s:,])[:,]?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AlsoKnownAs();

    // From the comma, or the number, before the first word that only an address has.
    [GeneratedRegex(@"(?:[,;]\s*[^,;]{0,60}?|\s+(?:no\.?\s*)?\d[\w-]*\s+(?:\p{L}+\s+){0,3})\b(?:road|rd|street|st|avenue|ave|lane|boulevard|blvd|room|rm|floor|suite|building|bldg|district|tower|p\.?\s?o\.?\s?box|ulitsa|ul|prospekt|pr-t|lu|jie|dong|gu|cho|chome)\b.*$|[,;]\s*no\.?\s*\d.*$|[,;]\s*\d.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Address();
}
