using Sluice.Documents;

namespace Sluice.Law.History;

/// <summary>The fields of a provision as lines of text, so that two versions can be compared line by line.</summary>
/// <remarks>
/// A field within a field has the path of both (<c>then.review</c>); each element of a list is a line of its own, so that a country
/// added to a group is one line.
/// </remarks>
public static class FieldTexts
{
    /// <summary>Every field by its path, in the order of the file, with its lines.</summary>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Of(MapNode fields)
    {
        var texts = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        Add(fields, "", texts);
        return texts;
    }

    private static void Add(MapNode map, string path, List<KeyValuePair<string, IReadOnlyList<string>>> into)
    {
        foreach (var (key, _, value) in map.Entries)
        {
            var inner = path.Length == 0 ? key : $"{path}.{key}";
            switch (value)
            {
                case MapNode fields:
                    Add(fields, inner, into);
                    break;
                case ListNode list:
                    into.Add(new(inner, [.. list.Items.Select(OneLine)]));
                    break;
                default:
                    into.Add(new(inner, [OneLine(value)]));
                    break;
            }
        }
    }

    private static string OneLine(Node node) => node switch
    {
        ScalarNode { IsNull: true } => "null",
        ScalarNode scalar => string.Join(' ', scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        ListNode list => $"[{string.Join(", ", list.Items.Select(OneLine))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {OneLine(entry.Value)}"))}}}",
        _ => "",
    };
}
