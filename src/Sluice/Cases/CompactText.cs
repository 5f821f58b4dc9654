using System.Text;
using System.Text.Json;
using Sluice.Documents;

namespace Sluice.Cases;

/// <summary>Values on one line for a list of differences, as flow YAML with few quotes.</summary>
internal static class CompactText
{
    private const int Longest = 240;

    /// <summary>An expected value.</summary>
    public static string Of(Node node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return Cut(text);
    }

    /// <summary>An actual value; of a mapping, only the fields the expected mapping names.</summary>
    public static string Of(JsonElement element, Node? shapedLike = null)
    {
        var text = new StringBuilder();
        Append(text, element, shapedLike as MapNode);
        return Cut(text);
    }

    private static void Append(StringBuilder text, Node node)
    {
        switch (node)
        {
            case MapNode map:
                AppendAll(text, '{', '}', map.Entries, entry =>
                {
                    text.Append(entry.Key).Append(": ");
                    Append(text, entry.Value);
                });
                break;
            case ListNode list:
                AppendAll(text, '[', ']', list.Items, item => Append(text, item));
                break;
            case ScalarNode scalar:
                text.Append(scalar.IsNull ? "null" : scalar.Style == ScalarStyle.Quoted ? Quoted(scalar.Text) : scalar.Text);
                break;
        }
    }

    private static void Append(StringBuilder text, JsonElement element, MapNode? shapedLike)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var fields = element.EnumerateObject().Where(field => shapedLike is null || shapedLike.Find(field.Name) is not null);
                AppendAll(text, '{', '}', fields, field =>
                {
                    text.Append(field.Name).Append(": ");
                    Append(text, field.Value, shapedLike?.Find(field.Name) as MapNode);
                });
                break;
            case JsonValueKind.Array:
                AppendAll(text, '[', ']', element.EnumerateArray(), item => Append(text, item, null));
                break;
            case JsonValueKind.String:
                text.Append(Quoted(element.GetString()!));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    // Text keeps its quotes only where it could be taken for another type.
    private static string Quoted(string text) =>
        text is "" or "null" or "true" or "false" || ExactDecimal.LooksNumeric(text) ? $"'{text}'" : text;

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> elements, Action<T> append)
    {
        text.Append(open);
        var separator = "";
        foreach (var element in elements)
        {
            text.Append(separator);
            separator = ", ";
            if (text.Length > Longest)
            {
                break;
            }

            append(element);
        }

        text.Append(close);
    }

    private static string Cut(StringBuilder text) =>
        text.Length > Longest ? $"{text.ToString(0, Longest)}…" : text.ToString();
}
