using System.Globalization;
using System.Text;
using Sluice.Books.Reading;
using Sluice.Books.Rows;
using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Books.Deciding;

/// <summary>Decides the orders of a book of CSV.</summary>
/// <param name="decision">Decides.</param>
/// <param name="columns">The header of the book.</param>
/// <param name="document">The name of the book.</param>
internal sealed class RowBlockWorker(OrderDecision decision, BookColumns columns, string document) : BlockWorker(decision, document)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly CsvLimits Limits = new() { MaxRecords = int.MaxValue, MaxFields = BookLimits.Columns, MaxRecordLength = BookLimits.RowBytes };

    private readonly CsvReader cells = new(TextReader.Null, document, Limits);
    private char[] text = new char[4096];

    /// <inheritdoc />
    protected override void WorkLines(Block block)
    {
        var rest = block.Lines;
        for (var line = block.FirstLine; rest.Length > 0;)
        {
            var length = CsvRecords.Length(rest, isAll: true);
            var row = length < 0 ? rest : rest[..length];
            rest = rest[row.Length..];
            if (row.ContainsAnyExcept("\r\n"u8))
            {
                WorkRow(row, line, block.Decisions);
            }

            line += row.Count((byte)'\n');
        }
    }

    private void WorkRow(ReadOnlySpan<byte> row, long line, Decisions decisions)
    {
        string? id = null;
        try
        {
            Split(row);
            var problems = new InputProblems(Document);
            var node = columns.Order(new BookRow(cells, problems));
            id = ((node as MapNode)?.Find("id") as ScalarNode)?.Text;
            var order = Read(node, problems);
            Decide(order, line, decisions);
        }
        catch (Exception exception) when (IsOfTheOrder(exception))
        {
            decisions.Refused.Add(new RefusedOrder(line, id, Problems(exception)));
        }
    }

    // What is wrong with cells and what is wrong with fields is told at once.
    private Order Read(Node node, InputProblems cellProblems)
    {
        if (cellProblems.Count == 0)
        {
            return OrderReader.Read(node, Document);
        }

        List<InputProblem> all = [];
        foreach (var read in (Action[])[cellProblems.ThrowIfAny, () => OrderReader.Read(node, Document)])
        {
            try
            {
                read();
            }
            catch (InvalidInputException exception)
            {
                all.AddRange(exception.Problems);
            }
        }

        throw new InvalidInputException(Document, [.. all.OrderBy(p => p.Column)]);
    }

    private IReadOnlyList<OrderProblem> Problems(Exception exception) => exception switch
    {
        CsvFormatException format => [new OrderProblem(null, null, format.Problem)],
        DecoderFallbackException => [new OrderProblem(null, null, "the row has bytes that are not text; accepted: UTF-8.")],
        InvalidInputException invalid => [.. invalid.Problems.Select(Named)],
        _ => Refusals.Problems(exception),
    };

    private OrderProblem Named(InputProblem problem)
    {
        var (path, column) = columns.Name(problem);
        return new OrderProblem(path, column, (problem with { Path = path }).ToString());
    }

    private void Split(ReadOnlySpan<byte> row)
    {
        if (text.Length < row.Length)
        {
            text = new char[row.Length];
        }

        var length = Strict.GetChars(row, text);
        cells.Restart(new StringReader(new string(text, 0, length)));
        cells.Read();
        if (cells.FieldCount != columns.Columns.Count)
        {
            throw cells.Error(string.Create(CultureInfo.InvariantCulture, $"the row has {cells.FieldCount} fields; accepted: {columns.Columns.Count}, one for each column."));
        }
    }
}
