using System.Text;
using System.Text.Json;

namespace Sluice.Documents;

/// <summary>Turns the tokens of a JSON document into nodes (RFC 8259; comments and trailing commas are refused).</summary>
internal ref struct JsonNodeReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly string name;
    private readonly NodeBudget budget;
    private Utf8JsonReader reader;
    private int countedTo;
    private int column;
    private int line = 1;

    private JsonNodeReader(ReadOnlySpan<byte> bytes, string name, ReadLimits limits)
    {
        this.bytes = bytes;
        this.name = name;
        budget = new NodeBudget(name, limits);

        // One deeper than accepted, so that the limit is refused in the same words as in YAML.
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
    }

    /// <summary>Reads the one document of some bytes.</summary>
    public static Node Read(ReadOnlySpan<byte> bytes, string name, ReadLimits limits)
    {
        DocumentBytes.Check(bytes, name);
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new DocumentException(name, new SourceMark(1, 1), "the document is empty; accepted: YAML or JSON.");
        }

        var json = new JsonNodeReader(bytes, name, limits);
        try
        {
            json.reader.Read();
            var root = json.ReadNode();
            json.reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            throw json.NotJson(exception);
        }
    }

    private readonly DocumentException NotJson(JsonException exception)
    {
        // Without its place, which is said before, and without advice on how to call the reader.
        var message = exception.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = (place < 0 ? message : message[..place])
            .Replace(" Change the reader options.", "", StringComparison.Ordinal)
            .Replace(" in this mode", "", StringComparison.Ordinal);

        var lineNumber = (int)(exception.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < lineNumber; i++)
        {
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        }

        var mark = DocumentBytes.MarkAt(bytes, start + (int)(exception.BytePositionInLine ?? 0));
        return new DocumentException(name, mark, $"not JSON: {ScalarNode.Shorten(message, 300)}", exception);
    }

    private SourceMark Mark()
    {
        var start = (int)reader.TokenStartIndex;
        var passed = bytes[countedTo..start];
        if (passed.LastIndexOf((byte)'\n') is var last and >= 0)
        {
            line += passed.Count((byte)'\n');
            column = 0;
            passed = passed[(last + 1)..];
        }

        // Counted on from the last token: a document may be one line, and counting it anew for each would take hours.
        column += DocumentBytes.CountCharacters(passed);
        countedTo = start;
        return new SourceMark(line, column + 1);
    }

    private Node ReadNode()
    {
        var mark = Mark();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(mark);
            case JsonTokenType.StartArray:
                return ReadArray(mark);
            case JsonTokenType.String:
                budget.Count(mark);
                return new ScalarNode(Text(mark), ScalarStyle.Quoted, mark);
            default:
                budget.Count(mark);
                budget.Measure(reader.ValueSpan.Length, mark);
                return new ScalarNode(Encoding.ASCII.GetString(reader.ValueSpan), ScalarStyle.Token, mark);
        }
    }

    private ListNode ReadArray(SourceMark mark)
    {
        budget.Enter(mark);
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode());
        }

        budget.Leave();
        return new ListNode(items, mark);
    }

    private MapNode ReadObject(SourceMark mark)
    {
        budget.Enter(mark);
        var entries = new List<MapEntry>();
        HashSet<string>? seen = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyMark = Mark();
            var key = Text(keyMark);
            reader.Read();
            budget.Add(entries, ref seen, new MapEntry(key, keyMark, ReadNode()));
        }

        budget.Leave();
        return new MapNode(entries, mark);
    }

    private readonly string Text(SourceMark mark)
    {
        try
        {
            var text = reader.GetString()!;
            budget.Measure(text.Length, mark);
            return text;
        }
        catch (InvalidOperationException exception)
        {
            throw new DocumentException(name, mark, "a text has half of a surrogate pair; accepted: Unicode text.", exception);
        }
    }
}
