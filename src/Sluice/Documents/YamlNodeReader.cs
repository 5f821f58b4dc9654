using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sluice.Documents;

/// <summary>Turns the events of a YAML parser into nodes (YAML 1.2, core schema, without tags, anchors, aliases and merge keys).</summary>
internal sealed class YamlNodeReader
{
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly string name;
    private readonly NodeBudget budget;

    private YamlNodeReader(string text, string name, ReadLimits limits)
    {
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
        this.name = name;
        budget = new NodeBudget(name, limits);
    }

    /// <summary>Reads the one document of a text.</summary>
    public static Node Read(string text, string name, ReadLimits limits)
    {
        var reader = new YamlNodeReader(text, name, limits);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            // A tab is told where it is, everything else where the part that is broken begins.
            var mark = exception.Message.Contains("tab", StringComparison.Ordinal) ? reader.scanner.CurrentPosition : exception.Start;
            throw new DocumentException(name, MarkOf(mark), $"not YAML: {Sentence(exception.Message)}{Hint(exception.Message)}", exception);
        }
    }

    private SourceMark LastMark => parser.Current is { } last ? MarkOf(last.End) : new SourceMark(1, 1);

    private static SourceMark MarkOf(Mark mark) => new((int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));

    private static string Sentence(string message)
    {
        message = ScalarNode.Shorten(message.Trim(), 300);
        return (message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : "it cannot be read") + (message.EndsWith('.') ? "" : ".");
    }

    // The commonest slip: a colon and a space in a text begin a mapping where none can be.
    private static string Hint(string message) =>
        message.Contains("invalid mapping", StringComparison.Ordinal) || message.Contains("parsing a flow mapping", StringComparison.Ordinal)
            ? " Quote the text when it holds ': '."
            : "";

    private Node ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            throw new DocumentException(name, new SourceMark(1, 1), "the document is empty; accepted: YAML or JSON.");
        }

        Next();
        var root = ReadNode();
        Next();
        return Next() is StreamEnd
            ? root
            : throw new DocumentException(name, MarkOf(parser.Current!.Start), "a second document starts here; accepted: one document in a file.");
    }

    private ParsingEvent Next()
    {
        try
        {
            if (parser.MoveNext())
            {
                return parser.Current!;
            }
        }
        catch (Exception exception) when (exception is not YamlException)
        {
            // The parser meets some broken input with errors of its own making, such as an empty stack.
            throw new DocumentException(name, LastMark, "not YAML: what follows here cannot be read.", exception);
        }

        throw new DocumentException(name, LastMark, "not YAML: the document ends too early.");
    }

    private Node ReadNode()
    {
        var current = parser.Current!;
        var mark = MarkOf(current.Start);
        if (current is AnchorAlias)
        {
            throw new DocumentException(name, mark, "anchors and aliases are not accepted; write the value out.");
        }

        RefuseProperties((NodeEvent)current, mark);
        switch (current)
        {
            case MappingStart:
                return ReadMapping(mark);
            case SequenceStart:
                return ReadSequence(mark);
            default:
                var scalar = (Scalar)current;
                budget.Count(mark);
                budget.Measure(scalar.Value.Length, mark);
                return new ScalarNode(scalar.Value, scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? ScalarStyle.Plain : ScalarStyle.Quoted, mark);
        }
    }

    private void RefuseProperties(NodeEvent node, SourceMark mark)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw new DocumentException(name, mark, "anchors and aliases are not accepted; write the value out.");
        }

        if (!node.Tag.IsEmpty)
        {
            throw new DocumentException(name, mark, $"the tag '{ScalarNode.Shorten(node.Tag.ToString())}' is not accepted; leave tags out.");
        }
    }

    private ListNode ReadSequence(SourceMark mark)
    {
        budget.Enter(mark);
        var items = new List<Node>();
        while (Next() is not SequenceEnd)
        {
            items.Add(ReadNode());
        }

        budget.Leave();
        return new ListNode(items, mark);
    }

    private MapNode ReadMapping(SourceMark mark)
    {
        budget.Enter(mark);
        var entries = new List<MapEntry>();
        HashSet<string>? seen = null;
        while (Next() is not MappingEnd)
        {
            var keyMark = MarkOf(parser.Current!.Start);
            var key = ReadKey(keyMark);
            Next();
            budget.Add(entries, ref seen, new MapEntry(key, keyMark, ReadNode()));
        }

        budget.Leave();
        return new MapNode(entries, mark);
    }

    private string ReadKey(SourceMark mark)
    {
        if (parser.Current is not Scalar key)
        {
            throw new DocumentException(
                name,
                mark,
                parser.Current is AnchorAlias
                    ? "anchors and aliases are not accepted; write the key out."
                    : "a key is a list or a mapping; accepted: text. (A value that starts with '{' or '[' must be in quotes.)");
        }

        RefuseProperties(key, mark);
        budget.Measure(key.Value.Length, mark);
        if (key.Style == YamlDotNet.Core.ScalarStyle.Plain && key.Value is "<<" or "")
        {
            throw new DocumentException(
                name, mark, key.Value.Length == 0 ? "a key is empty; accepted: a name before the colon." : "merge keys ('<<') are not accepted; write the fields out.");
        }

        return key.Value;
    }
}
