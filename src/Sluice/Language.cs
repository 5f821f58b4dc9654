namespace Sluice;

/// <summary>A language in which answers are given.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese in traditional characters.</summary>
    ZhHant,

    /// <summary>Chinese in simplified characters.</summary>
    ZhHans,
}

/// <summary>The tags of languages (BCP 47).</summary>
public static class LanguageTags
{
    /// <summary>Every tag, in the order of <see cref="Language"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "zh-Hant", "zh-Hans"];

    /// <summary>The tag of a language, for instance <c>zh-Hant</c>.</summary>
    public static string Tag(this Language language) => All[(int)language];

    /// <summary>The language of a tag, in any case; null when there is none.</summary>
    public static Language? Parse(string tag)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], tag, StringComparison.OrdinalIgnoreCase))
            {
                return (Language)i;
            }
        }

        return null;
    }
}
