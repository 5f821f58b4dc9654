using System.Text.Json;
using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>A list in JSON: its objects one after the other, with what is wrong told by the path of the field.</summary>
internal static class JsonList
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ListLimits.Depth, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">It is not well-formed, or nests too deep.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, string document)
    {
        try
        {
            return JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Options);
        }
        catch (JsonException exception)
        {
            var mark = new SourceMark((int)(exception.LineNumber ?? 0) + 1, (int)Math.Min(exception.BytePositionInLine ?? 0, int.MaxValue - 1) + 1);
            throw new DocumentException(document, mark, $"the document is not JSON that is accepted (UTF-8, at most {ListLimits.Depth} deep).", exception);
        }
    }

    /// <summary>The objects of an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="document">The name of the document.</param>
    /// <param name="take">Reads one object.</param>
    /// <exception cref="DocumentException">There are too many, or one is not as it should be.</exception>
    public static IEnumerable<ListedParty> Each(JsonElement array, string path, string document, Func<JsonElement, Func<string, string, Exception>, ListedParty> take)
    {
        var position = 0;
        foreach (var element in array.EnumerateArray())
        {
            var place = $"{path}[{position}]";
            if (position++ >= ListLimits.Parties)
            {
                throw Refusal(document, path, $"there are more than {ListLimits.Parties} entries.");
            }

            if (element.ValueKind != JsonValueKind.Object)
            {
                throw Refusal(document, place, $"read {Describe(element)}; accepted: an object.");
            }

            yield return Taken(element, place, document, take);
        }
    }

    /// <summary>A text; null where there is none.</summary>
    public static string? Text(JsonElement element, string name, Func<string, string, Exception> refuse) => !element.TryGetProperty(name, out var value)
        ? null
        : value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw refuse(name, $"read {Describe(value)}; accepted: a text."),
        };

    /// <summary>The elements of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> Elements(JsonElement element, string name, Func<string, string, Exception> refuse) => !element.TryGetProperty(name, out var value)
        ? []
        : value.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => value.EnumerateArray(),
            _ => throw refuse(name, $"read {Describe(value)}; accepted: a list."),
        };

    /// <summary>The texts of a list; none where there is no list.</summary>
    public static IEnumerable<string?> Texts(JsonElement element, string name, Func<string, string, Exception> refuse) =>
        Elements(element, name, refuse).Select(value => value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => throw refuse(name, $"read {Describe(value)}; accepted: texts."),
        });

    private static ListedParty Taken(JsonElement element, string place, string document, Func<JsonElement, Func<string, string, Exception>, ListedParty> take)
    {
        try
        {
            return take(element, (field, problem) => Refusal(document, $"{place}.{field}", problem));
        }
        catch (InvalidOperationException exception)
        {
            // A text with half of a surrogate pair is found when it is asked for.
            throw new DocumentException(document, new SourceMark(1, 1), $"{place}: a text is not Unicode.", exception);
        }
    }

    private static DocumentException Refusal(string document, string path, string problem) => new(document, new SourceMark(1, 1), $"{path}: {problem}");

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
