using System.Globalization;
using System.Text;
using Sluice.Books.Reading;
using Sluice.Documents;

namespace Sluice.Books.Rows;

/// <summary>The header of a book of CSV: which column fills which field of an order.</summary>
internal sealed class BookColumns
{
    private static readonly string[] Required = ["id", "items[0].chip"];

    private readonly List<string> names = [""];
    private readonly RowGroup order;

    private BookColumns(IReadOnlyList<string> columns, string document)
    {
        Columns = columns;
        names.AddRange(columns);
        order = new RowGroup("", Number(""));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<string>();
        for (var i = 0; i < columns.Count; i++)
        {
            var problem = columns[i].Length == 0 ? $"column {i + 1} has no name"
                : !seen.Add(columns[i]) ? $"two columns are named '{columns[i]}'"
                : Place(columns[i], i + 1);
            if (problem is not null)
            {
                problems.Add(problem);
            }
        }

        if (!seen.Contains(Required[0]))
        {
            problems.Add($"the column '{Required[0]}' is missing");
        }

        if (problems.Count == 0 && !order.Fields.Any(f => f is { Field: "items", Part: RowList { Elements.Count: > 0 } }))
        {
            problems.Add($"a column that says what the item is is missing, such as {Required[1]}, items[0].system or items[0].eccn");
        }

        if (problems.Count > 0)
        {
            var told = string.Join("; ", problems.Take(InputProblems.Most));
            throw new BookException(document, $"its first line must name the columns: {told}{(told.EndsWith('?') ? "" : ".")}{Hint(columns)}");
        }
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Reads the header.</summary>
    /// <param name="head">The beginning of the book.</param>
    /// <param name="document">The name of the book in messages.</param>
    /// <param name="length">How many bytes the header has.</param>
    /// <param name="lines">How many lines it has.</param>
    /// <exception cref="BookException">Columns are unknown, doubled or missing.</exception>
    public static BookColumns Read(ReadOnlySpan<byte> head, string document, out int length, out int lines)
    {
        var blank = head.Length - head.TrimStart("\r\n"u8).Length;
        length = CsvRecords.Length(head[blank..], isAll: head.Length < BookContent.HeadLength);
        if (length <= 0)
        {
            throw new BookException(document, head.Length == blank ? "the book is empty; its first line must name the columns." : "its first line, which must name the columns, is too long or opens a quote that is never closed.");
        }

        length += blank;
        lines = head[..length].Count((byte)'\n');
        var reader = new CsvReader(new StringReader(Encoding.UTF8.GetString(head[..length])), document, new CsvLimits { MaxFields = BookLimits.Columns, MaxRecordLength = BookContent.HeadLength });
        reader.Read();
        var columns = new string[reader.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = reader[i].Trim().ToString();
        }

        return new BookColumns(columns, document);
    }

    /// <summary>The order of a row as a document.</summary>
    public Node Order(BookRow row) => order.Read(row) ?? new MapNode([], new SourceMark(1, order.Number));

    /// <summary>A problem of a row, by the name of its column.</summary>
    public (string Path, int? Column) Name(InputProblem problem)
    {
        var name = problem.Column > 0 && problem.Column < names.Count ? names[problem.Column] : problem.Path;
        if (problem.Column > 0 && problem.Column <= Columns.Count)
        {
            return (name, problem.Column);
        }

        // Of a part that has several columns: what is meant in it, in the names of the header.
        var depth = name.Length == 0 ? 0 : name.Count(c => c == '.') + 1;
        var rest = string.Join('.', problem.Path.Split('.').Skip(depth));
        return (name.Length == 0 || rest.Length == 0 ? name + rest : $"{name}.{rest}", null);
    }

    private int Number(string name)
    {
        names.Add(name);
        return names.Count - 1;
    }

    // Null, or what is wrong with the column.
    private string? Place(string column, int number)
    {
        if (ColumnStep.Parse(column) is not { } steps)
        {
            return $"'{ScalarNode.Shorten(column)}' is no name of a field; accepted: names such as exporter.name and items[0].chip";
        }

        CellShape shape = OrderShape.Order;
        RowPart part = order;
        var path = "";
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, isLast) = (steps[i], i == steps.Count - 1);
            var (next, problem) = Step(shape, step, path, column);
            if (problem is not null)
            {
                return problem;
            }

            if (part is RowGroup { Role: not null } && step.Text == "role")
            {
                return $"'{column}': the role stands in brackets already";
            }

            path = step.IsElement ? $"{path}[{step.Text}]" : path.Length == 0 ? step.Text : $"{path}.{step.Text}";
            part = Go(part, step, next!, path, isLast ? number : 0);
            shape = next!;
        }

        return shape is CellShape.Leaf or CellShape.Several ? null : $"'{column}' has several fields; accepted: columns such as {column}.{Example(shape)}";
    }

    private RowPart Go(RowPart part, ColumnStep step, CellShape shape, string path, int column)
    {
        switch (part)
        {
            case RowGroup group when group.Fields.FirstOrDefault(f => f.Field == step.Text).Part is { } known:
                SayNothing(known, column);
                return known;
            case RowGroup group:
                RowPart field = shape switch
                {
                    CellShape.Leaf leaf => new RowCell(path, column, leaf),
                    CellShape.Several => new RowList(path, Number(path)),
                    _ => new RowGroup(path, Number(path)),
                };
                SayNothing(field, column);
                group.Add(step.Text, field);
                return field;
            case RowList list when list.Elements.FirstOrDefault(e => e.Key == step.Text).Part is { } known:
                return known;
            default:
                var element = new RowGroup(path, Number(path), int.TryParse(step.Text, out _) ? null : step.Text);
                ((RowList)part).Add(step.Text, element);
                return element;
        }
    }

    private static void SayNothing(RowPart part, int column)
    {
        if (part is RowList list && column > 0)
        {
            list.Column = column;
        }
    }

    private static (CellShape? Next, string? Problem) Step(CellShape shape, ColumnStep step, string path, string column)
    {
        switch (shape)
        {
            case CellShape.Group group when !step.IsElement:
                return group.Fields.TryGetValue(step.Text, out var field) ? (field, null) : (null, Unknown(path, step.Text, group.Fields.Keys, column));
            case CellShape.Keyed keyed when !step.IsElement:
                return (keyed.Field, null);
            case CellShape.Several several when step.IsElement:
                var isPosition = int.TryParse(step.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
                return isPosition || several.Roles.Contains(step.Text) ? (several.Element(), null)
                    : (null, $"'{column}': '{ScalarNode.Shorten(step.Text)}' in brackets is no element; accepted: a position from 0{(several.Roles.Count > 0 ? $", or one of {string.Join(", ", several.Roles)}" : "")}{DidYouMean(step.Text, several.Roles)}");
            case CellShape.Several several:
                return (null, $"'{column}': '{path}' is a list; accepted: columns such as {path}[{(several.Roles.Count > 0 ? several.Roles[0] : "0")}].{step.Text}");
            default:
                return (null, $"'{column}': '{path}' is no list and has no fields of its own; accepted: {path}");
        }
    }

    private static string Unknown(string path, string name, IEnumerable<string> fields, string column)
    {
        var before = path.Length == 0 ? "" : $"{path}.";
        var nearest = NearestWord.Find(name, fields);
        return nearest is null
            ? $"there is no column '{ScalarNode.Shorten(column)}'; accepted{(path.Length == 0 ? "" : $" after '{before}'")}: {string.Join(", ", fields)}"
            : $"there is no column '{ScalarNode.Shorten(column)}'; did you mean '{before}{nearest}'?";
    }

    private static string DidYouMean(string word, IReadOnlyList<string> words) => NearestWord.Find(word, words) is { } nearest ? $" (did you mean {nearest}?)" : "";

    private static string Example(CellShape shape) => shape switch
    {
        CellShape.Group group => group.Fields.Keys.First(),
        CellShape.Keyed keyed => keyed.Example,
        _ => "",
    };

    // Spreadsheets of some countries write semicolons.
    private static string Hint(IReadOnlyList<string> columns) =>
        columns.Count == 1 && columns[0].AsSpan().ContainsAny(';', '\t') ? " The columns must have commas between them." : "";
}
