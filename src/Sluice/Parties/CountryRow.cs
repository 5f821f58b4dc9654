namespace Sluice.Parties;

/// <summary>One line of the table of countries.</summary>
/// <param name="Code">The ISO 3166-1 alpha-2 code in upper case.</param>
/// <param name="English">The name in English.</param>
/// <param name="TraditionalChinese">The name in Chinese as written in Taiwan.</param>
/// <param name="SimplifiedChinese">The name in Chinese as written on the mainland.</param>
/// <param name="AlsoKnownAs">The alpha-3 code and other names in use, separated by semicolons.</param>
internal sealed record CountryRow(string Code, string English, string TraditionalChinese, string SimplifiedChinese, string AlsoKnownAs)
{
    /// <summary>The distance of what is certainly not meant.</summary>
    internal const int Far = 3;

    /// <summary>The name in a language: <c>zh-Hant</c>, <c>zh-Hans</c>, and English for every other.</summary>
    internal string Name(string language) => language switch
    {
        "zh-Hant" => TraditionalChinese,
        "zh-Hans" => SimplifiedChinese,
        _ => English,
    };

    /// <summary>How far a text is from this country: 0 for another of its names, 1 for the start of its name, 2 for a slip in its code.</summary>
    internal int DistanceTo(string text)
    {
        if (Same(text, English) || Same(text, TraditionalChinese) || Same(text, SimplifiedChinese)
            || Array.Exists(AlsoKnownAs.Split(';'), other => Same(text, other)))
        {
            return 0;
        }

        if (text.Length >= 3 && English.StartsWith(text, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return text.Length == 2 && string.Equals(text, new string([Code[1], Code[0]]), StringComparison.OrdinalIgnoreCase) ? 2 : Far;
    }

    private static bool Same(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
}
