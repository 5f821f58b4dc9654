using Sluice.Documents;

namespace Sluice.Law.History;

/// <summary>The fields of a provision as lines of text, so that two versions can be compared line by line.</summary>
/// <remarks>
/// A field within a field has the path of both (<c>then.review</c>); each element of a list is a line of its own, so that a country
/// added to a group is one line. For a reader of one language a text is in that language alone, and an element that is itself a
/// mapping, such as a condition, is a sentence: its paragraph, what it asks for, its words.
/// </remarks>
public static class FieldTexts
{
    /// <summary>Every field by its path, in the order of the file, with its lines.</summary>
    /// <param name="fields">The provision.</param>
    /// <param name="language">The language of its reader; null for every language, as it is written.</param>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Of(MapNode fields, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var texts = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        Add(fields, "", language, texts);
        return texts;
    }

    private static void Add(MapNode map, string path, Language? language, List<KeyValuePair<string, IReadOnlyList<string>>> into)
    {
        foreach (var (key, _, value) in map.Entries)
        {
            var inner = path.Length == 0 ? key : $"{path}.{key}";
            switch (value)
            {
                case MapNode words when language is { } reader && InLanguage(words, reader) is { } text:
                    into.Add(new(inner, [text]));
                    break;
                case MapNode fields:
                    Add(fields, inner, language, into);
                    break;
                case ListNode list:
                    into.Add(new(inner, [.. list.Items.Select(item => language is { } reader && item is MapNode element ? Sentence(element, reader) : OneLine(item))]));
                    break;
                default:
                    into.Add(new(inner, [OneLine(value)]));
                    break;
            }
        }
    }

    // A condition or a duty, for instance "15 CFR 740.29(g)(1): file_certification, to BIS, due 30 days — Send BIS a copy."
    private static string Sentence(MapNode element, Language language)
    {
        var id = element.Find("id") is { } paragraph ? OneLine(paragraph) + ": " : "";
        var words = element.Find("says") is MapNode says ? InLanguage(says, language) : null;
        var rest = element.Entries.Where(entry => entry.Key is not ("id" or "says")).Select((entry, i) => Part(entry.Key, entry.Value, i, language));
        return id + string.Join(", ", rest) + (words is null ? "" : $" — {words}");
    }

    private static string Part(string key, Node value, int position, Language language) => (key, value) switch
    {
        ("when" or "what", ScalarNode) when position == 0 => OneLine(value),
        ("due", MapNode { Entries: [var one] }) => $"due {Due(one.Key, OneLine(one.Value))}",
        (_, MapNode words) when InLanguage(words, language) is { } text => $"{key} {text}",
        _ => $"{key} {OneLine(value)}",
    };

    private static string Due(string unit, string number) => (unit, number) switch
    {
        ("half_year", _) => $"{number} days after the half-year",
        (_, "0") => "on the day",
        _ => $"{number} {unit}",
    };

    /// <summary>The words of a mapping from languages to text, in English where they are not translated; null when it is something else.</summary>
    private static string? InLanguage(MapNode words, Language language) =>
        words.Entries.Count > 0 && words.Entries.All(entry => LanguageTags.All.Contains(entry.Key))
            ? OneLine(words.Find(language.Tag()) ?? words.Find(Language.En.Tag()) ?? words.Entries[0].Value)
            : null;

    private static string OneLine(Node node) => node switch
    {
        ScalarNode { IsNull: true } => "null",
        ScalarNode scalar => string.Join(' ', scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        ListNode list => $"[{string.Join(", ", list.Items.Select(OneLine))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {OneLine(entry.Value)}"))}}}",
        _ => "",
    };
}
