using System.Globalization;
using Sluice.Documents;

namespace Sluice.Books.Rows;

/// <summary>A part of the orders of a book that columns fill: a cell, a mapping, a list.</summary>
/// <param name="name">What the part is called in the header, for instance <c>parties[end_user]</c>; empty for the order.</param>
/// <param name="number">The number of the part; of a cell that of its column, from 1.</param>
internal abstract class RowPart(string name, int number)
{
    /// <summary>What the part is called in the header.</summary>
    public string Name { get; } = name;

    /// <summary>The number of the part.</summary>
    public int Number { get; } = number;

    /// <summary>The part of one row; null when all its cells are empty.</summary>
    public abstract Node? Read(BookRow row);
}

/// <summary>One cell.</summary>
internal sealed class RowCell(string name, int number, CellShape.Leaf shape) : RowPart(name, number)
{
    private const char Between = ';';

    /// <inheritdoc />
    public override Node? Read(BookRow row)
    {
        var text = row[Number - 1];
        if (text.IsEmpty)
        {
            return null;
        }

        var mark = new SourceMark(1, Number);
        if (!shape.IsList)
        {
            return Scalar(text, mark);
        }

        var items = new List<Node>();
        var isBroken = false;
        foreach (var range in text.SequenceEqual(RowList.Nothing) ? default : text.Split(Between))
        {
            var item = text[range].Trim();
            isBroken |= item.IsEmpty;
            if (!item.IsEmpty)
            {
                items.Add(Scalar(item, mark));
            }
        }

        if (isBroken)
        {
            row.Problems.Add(
                Name, $"'{ScalarNode.Shorten(text.ToString())}'", $"a list with {Between} between its elements and none of them empty, or {RowList.Nothing} for an empty list", mark);
        }

        return new ListNode(items, mark);
    }

    // Quoted, so that whatever looks like a number or like true stays text.
    private ScalarNode Scalar(ReadOnlySpan<char> text, SourceMark mark) => new(text.ToString(), shape.IsText ? ScalarStyle.Quoted : ScalarStyle.Plain, mark);
}

/// <summary>A mapping.</summary>
internal sealed class RowGroup(string name, int number, string? role = null) : RowPart(name, number)
{
    /// <summary>The role that the header says in brackets; null where it says none.</summary>
    public string? Role => role;

    private readonly List<(string Field, RowPart Part)> fields = [];

    /// <summary>The fields.</summary>
    public IReadOnlyList<(string Field, RowPart Part)> Fields => fields;

    /// <summary>Adds a field.</summary>
    public void Add(string field, RowPart part) => fields.Add((field, part));

    /// <inheritdoc />
    public override Node? Read(BookRow row)
    {
        var mark = new SourceMark(1, Number);
        var entries = new List<MapEntry>(fields.Count + 1);
        foreach (var (field, part) in fields)
        {
            if (part.Read(row) is { } node)
            {
                entries.Add(new MapEntry(field, node.Mark, node));
            }
        }

        if (entries.Count == 0)
        {
            return null;
        }

        if (role is not null)
        {
            entries.Add(new MapEntry("role", mark, new ScalarNode(role, ScalarStyle.Quoted, mark)));
        }

        return new MapNode(entries, mark);
    }
}

/// <summary>A list of mappings; an element whose cells are all empty is not there.</summary>
internal sealed class RowList(string name, int number) : RowPart(name, number)
{
    /// <summary>How an empty list is written.</summary>
    public const string Nothing = "[]";

    private readonly List<(string Key, RowGroup Part)> elements = [];

    /// <summary>The elements.</summary>
    public IReadOnlyList<(string Key, RowGroup Part)> Elements => elements;

    /// <summary>The number of the column that may say that the list is empty; 0 when there is none.</summary>
    public int Column { get; set; }

    /// <summary>Adds an element: by its position, and after all of these by the order of the header.</summary>
    public void Add(string key, RowGroup part)
    {
        var at = elements.FindIndex(e => Position(e.Key) > Position(key));
        elements.Insert(at < 0 ? elements.Count : at, (key, part));
    }

    /// <inheritdoc />
    public override Node? Read(BookRow row)
    {
        var mark = new SourceMark(1, Number);
        var items = new List<Node>(elements.Count);
        foreach (var (_, part) in elements)
        {
            if (part.Read(row) is { } node)
            {
                items.Add(node);
            }
        }

        var said = Column > 0 ? row[Column - 1] : default;
        if (!said.IsEmpty && (items.Count > 0 || !said.SequenceEqual(Nothing)))
        {
            row.Problems.Add(
                Name, $"'{ScalarNode.Shorten(said.ToString())}'{(items.Count > 0 ? " beside elements" : "")}",
                $"{Nothing} for an empty list; its elements stand in columns such as {Name}[{(elements.Count > 0 ? elements[0].Key : "0")}]", new SourceMark(1, Column));
        }

        return items.Count > 0 || !said.IsEmpty ? new ListNode(items, mark) : null;
    }

    private static int Position(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : int.MaxValue;
}
