using Sluice.Parties;

namespace Sluice.Screening.Lists.Reading;

/// <summary>Finds the country that a list means by a code, by a name as lists write it, or at the start of an address.</summary>
internal static class CountryText
{
    private const int LongestName = 80;

    /// <summary>Names that lists use and the table of countries does not know.</summary>
    private static readonly Dictionary<string, string> OfLists = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Islamic Republic of Iran"] = "IR",
        ["Islamic Republic of Pakistan"] = "PK",
        ["Islamic Republic of Afghanistan"] = "AF",
        ["People's Republic of China"] = "CN",
        ["People’s Republic of China"] = "CN",
        ["Russian Federation"] = "RU",
        ["Syrian Arab Republic"] = "SY",
        ["Arab Republic of Egypt"] = "EG",
        ["Republic of Lebanon"] = "LB",
        ["Republic of Yemen"] = "YE",
        ["State of Israel"] = "IL",
        ["North Korea"] = "KP",
        ["Korea, North"] = "KP",
        ["Korea, South"] = "KR",
        ["South Korea"] = "KR",
        ["Burma"] = "MM",
        ["Congo, Democratic Republic of the"] = "CD",
        ["Congo, Republic of the"] = "CG",
        ["Bahamas, The"] = "BS",
        ["Gambia, The"] = "GM",
        ["Man, Isle of"] = "IM",
        ["Virgin Islands, British"] = "VG",
        ["West Bank"] = "PS",
        ["Palestinian"] = "PS",
        ["Region: Gaza"] = "PS",
        ["Region: Crimea"] = "UA",
        ["Cote d Ivoire"] = "CI",
        ["Cape Verde"] = "CV",
        ["Macau"] = "MO",
        ["Turkey"] = "TR",
        ["Czech Republic"] = "CZ",
        ["Russia"] = "RU",
        ["Vietnam"] = "VN",
        ["Laos"] = "LA",
        ["Brunei"] = "BN",
        ["Moldova"] = "MD",
        ["Venezuela"] = "VE",
        ["Tanzania"] = "TZ",
        ["Bolivia"] = "BO",
        ["Iran"] = "IR",
        ["Syria"] = "SY",
        ["Taiwan"] = "TW",
    };

    private static readonly Lazy<Dictionary<string, Country>> Named = new(static () =>
    {
        var names = Countries.All.ToDictionary(country => country.EnglishName, country => country, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, code) in OfLists)
        {
            names[name] = Country.Parse(code);
        }

        return names;
    });

    /// <summary>The country of a code or name; null when it is none.</summary>
    public static Country? Find(string? text)
    {
        var sought = text?.Trim();
        if (sought is null or { Length: < 2 or > LongestName })
        {
            return null;
        }

        return Country.TryParse(sought) ?? (Named.Value.TryGetValue(sought, out var country) ? country : null);
    }

    /// <summary>The country whose name an address starts with, the longest such name; null when there is none.</summary>
    /// <param name="address">The address.</param>
    /// <param name="rest">What follows that name.</param>
    public static Country? AtStart(string address, out string rest)
    {
        var trimmed = address.TrimStart();
        rest = trimmed;
        for (var end = Math.Min(trimmed.Length, LongestName); end > 2; end--)
        {
            if ((end == trimmed.Length || !char.IsLetter(trimmed[end])) && Named.Value.TryGetValue(trimmed[..end].TrimEnd(), out var country))
            {
                rest = trimmed[end..].Trim(' ', ',');
                return country;
            }
        }

        return null;
    }

    /// <summary>The country whose code or name an address ends with, after its last comma; null when there is none.</summary>
    public static Country? AtEnd(string address) => Find(address[(address.LastIndexOf(',') + 1)..]);
}
