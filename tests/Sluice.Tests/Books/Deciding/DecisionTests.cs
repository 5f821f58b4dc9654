using System.Text;
using System.Text.Json;
using Sluice.Books;
using Sluice.Books.Deciding;
using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Orders.Lines;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Books.Deciding;

public sealed class DecisionTests
{
    private static readonly string Book = SmallMarket.Book(250, seed: 9, incomplete: 0.1);

    private static IEnumerable<string> Lines => Book.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.ZhHant)]
    public void A_full_line_is_the_determination_that_check_writes(Language language)
    {
        var (output, _, _) = SmallMarket.Decide(Book, SmallMarket.Options(SmallMarket.Terms with { Detail = DecisionDetail.Full, Language = language }));

        var expected = Lines.Select(l => DeterminationJson.ToUtf8(ShippedLaw.Decider.Decide(OrderLineReader.ReadPlaced(Encoding.UTF8.GetBytes(l), "x"), language: language)));
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(expected.Select(e => Encoding.UTF8.GetString(e.Span)));
    }

    [Fact]
    public void Less_detail_is_a_part_of_the_whole()
    {
        var full = Decided(DecisionDetail.Full);
        var decisions = Decided(DecisionDetail.Decision);
        var answers = Decided(DecisionDetail.Answers);

        for (var i = 0; i < full.Count; i++)
        {
            decisions[i].EnumerateObject().Select(p => (p.Name, p.Value.GetRawText()))
                .ShouldBe(full[i].EnumerateObject().Where(p => p.Name != "trace").Select(p => (p.Name, p.Value.GetRawText())));
            Fields(answers[i]).ShouldBe(["order", "as_of", "as_written", "as_enforced"]);
            foreach (var name in new[] { "as_written", "as_enforced" })
            {
                Fields(answers[i].GetProperty(name)).ShouldBe(["outcome", "review"]);
                foreach (var field in answers[i].GetProperty(name).EnumerateObject())
                {
                    field.Value.GetRawText().ShouldBe(full[i].GetProperty(name).GetProperty(field.Name).GetRawText(), full[i].GetProperty("order").GetRawText());
                }
            }
        }
    }

    [Fact]
    public void The_outcomes_are_counted()
    {
        var (output, _, summary) = SmallMarket.Decide(Book);

        var written = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("as_written").GetProperty("outcome").GetString());
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            summary.Outcomes.Written(outcome).ShouldBe(written.Count(w => w == outcome.Word()));
        }

        Enum.GetValues<Outcome>().Sum(summary.Outcomes.Enforced).ShouldBe(250);
    }

    [Theory]
    [InlineData(DecisionDetail.Answers, 6)]
    [InlineData(DecisionDetail.Decision, 16)]
    public void Rows_say_the_same_in_flat_columns(DecisionDetail detail, int columns)
    {
        var full = Decided(DecisionDetail.Full);
        var (output, _, _) = SmallMarket.Decide(Book, SmallMarket.Options(SmallMarket.Terms with { Detail = detail, Format = BookFormat.Csv }));

        var table = new CsvTable(new StringReader(output), "x");
        table.Columns.Count.ShouldBe(columns);
        for (var i = 0; i < full.Count; i++)
        {
            table.Read().ShouldBeTrue();
            table.Text(table.Ordinal("order")).ShouldBe(full[i].GetProperty("order").GetString());
            table.Text(table.Ordinal("as_of")).ShouldBe(full[i].GetProperty("as_of").GetString());
            foreach (var name in new[] { "as_written", "as_enforced" })
            {
                table.Text(table.Ordinal($"{name}.outcome")).ShouldBe(full[i].GetProperty(name).GetProperty("outcome").GetString());
                table.Text(table.Ordinal($"{name}.review")).ShouldBe(full[i].GetProperty(name).GetProperty("review").GetString());
            }

            if (detail == DecisionDetail.Decision)
            {
                table.Text(table.Ordinal("questions")).ShouldBe(Joined(full[i], "questions", "fact"));
                table.Text(table.Ordinal("flags")).ShouldBe(Joined(full[i], "flags", "id"));
                table.Text(table.Ordinal("obligations"))?.Split(';').Select(o => o.Split('@')[0]).ShouldBe(full[i].GetProperty("obligations").EnumerateArray().Select(o => o.GetProperty("what").GetString()));
            }
        }

        table.Read().ShouldBeFalse();
    }

    [Fact]
    public void A_day_may_be_given_for_all_orders()
    {
        var (output, _, _) = SmallMarket.Decide(Book, SmallMarket.Options(SmallMarket.Terms with { AsOf = new DateOnly(2023, 1, 2) }));

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(l => l.Contains("\"as_of\":\"2023-01-02\""));
    }

    [Fact]
    public void An_order_without_a_date_has_the_day_of_the_run()
    {
        var (output, _, _) = SmallMarket.Decide("""{"id":"a","items":[{"eccn":"EAR99","quantity":1}]}""");

        output.ShouldContain("\"as_of\":\"2026-09-30\"");
    }

    [Fact]
    public void A_day_before_the_book_of_law_is_refused_and_the_run_goes_on()
    {
        var terms = SmallMarket.Terms with { LawBegins = new DateOnly(2025, 1, 1) };
        var (_, refused, summary) = SmallMarket.Decide(Book, SmallMarket.Options(terms));

        summary.Decided.ShouldBeGreaterThan(10);
        refused.Count.ShouldBeGreaterThan(10);
        refused.ShouldAllBe(r => r.Problems[0].Path == "date" && r.Problems[0].Message.Contains("2025-01-01, where the book of law begins") && r.Order != null);
    }

    private static List<JsonElement> Decided(DecisionDetail detail) =>
        [.. SmallMarket.Decide(Book, SmallMarket.Options(SmallMarket.Terms with { Detail = detail })).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static IEnumerable<string> Fields(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string? Joined(JsonElement whole, string list, string field) =>
        string.Join(';', whole.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(field).GetString())) is { Length: > 0 } text ? text : null;
}
