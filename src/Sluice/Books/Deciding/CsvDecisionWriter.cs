using System.Globalization;
using System.Text;
using Sluice.Determinations;

namespace Sluice.Books.Deciding;

/// <summary>Writes decisions as rows: the answers, and what must be done about them, in flat columns.</summary>
internal sealed class CsvDecisionWriter(DecisionDetail detail) : DecisionWriter
{
    private const string Between = ";";

    private static readonly string[] AnswerColumns =
        ["order", "as_of", "as_written.outcome", "as_written.review", "as_enforced.outcome", "as_enforced.review"];

    private static readonly string[] DecisionColumns =
    [
        .. AnswerColumns, "as_written.authorizations", "as_enforced.authorizations", "as_written.reasons_for_control", "as_enforced.reasons_for_control",
        "items.eccn", "items.total_tpp", "allocations", "obligations", "questions", "flags",
    ];

    private readonly StringBuilder row = new();

    /// <inheritdoc />
    public override string Header => string.Join(',', detail == DecisionDetail.Answers ? AnswerColumns : DecisionColumns) + "\n";

    /// <inheritdoc />
    public override void Write(PooledBuffer output, Determination determination)
    {
        row.Clear();
        var (written, enforced) = (determination.AsWritten, determination.AsEnforced);
        AddAnswers(determination.Order, determination.AsOf, new Answers(new Ruling(written.Outcome, written.Review), new Ruling(enforced.Outcome, enforced.Review)));
        Add(written.Authorizations.Where(a => a.Available is true).Select(a => a.Symbol));
        Add(enforced.Authorizations.Where(a => a.Available is true).Select(a => a.Symbol));
        Add(written.ReasonsForControl);
        Add(enforced.ReasonsForControl);
        Add(determination.Items.Select(i => string.Join('/', i.Eccn)));
        Add(determination.Items.Select(i => Number(i.TotalTpp)));
        Add(determination.Allocations.Select(a => $"{a.Account}={Number(a.Remaining)}"));
        Add(determination.Obligations.Select(o => o.Due is { } due ? $"{o.What}@{due:yyyy-MM-dd}" : o.What));
        Add(determination.Questions.Select(q => q.Fact));
        Add(determination.Flags.Select(f => f.Id));
        Finish(output);
    }

    /// <inheritdoc />
    public override void Write(PooledBuffer output, string order, DateOnly asOf, in Answers answers)
    {
        row.Clear();
        AddAnswers(order, asOf, answers);
        Finish(output);
    }

    private static string Number(decimal? number) => number is { } known ? (known / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "";

    private void AddAnswers(string order, DateOnly asOf, in Answers answers)
    {
        Add(order);
        Add(asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(answers.Written.Outcome.Word());
        Add(answers.Written.Review?.Word() ?? "");
        Add(answers.Enforced.Outcome.Word());
        Add(answers.Enforced.Review?.Word() ?? "");
    }

    private void Add(IEnumerable<string> several) => Add(string.Join(Between, several));

    private void Add(string cell)
    {
        if (row.Length > 0)
        {
            row.Append(',');
        }

        if (cell.AsSpan().ContainsAny(",\"\r\n"))
        {
            row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            row.Append(cell);
        }
    }

    private void Finish(PooledBuffer output)
    {
        row.Append('\n');
        foreach (var chunk in row.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, output);
        }
    }
}
