using System.Text.RegularExpressions;
using Sluice.Determinations;
using Sluice.Memos;
using Sluice.Orders;
using Sluice.Tests.Determinations;

namespace Sluice.Tests.Memos;

public sealed partial class MemoWriterTests
{
    public static TheoryData<Language> Languages => new(Enum.GetValues<Language>());

    [Theory]
    [MemberData(nameof(Languages))]
    public void States_facts_answer_reasons_calendar_questions_and_record(Language language)
    {
        var say = Phrases.In(language);
        string[] expected =
        [
            "PO-2025-0117", "2025-06-02", "Example Servers Inc", "25,600,000", "Example Cloud Sdn Bhd", "Example Holdings", // facts
            "NVIDIA H100 SXM5 80GB", "3A090.a", "15,832", "16,211,968", // items
            say.Say(Outcome.LicenseRequired), say.Say(Review.PresumptionOfApproval), say.Say(Outcome.NoLicenseRequired), // the two answers
            "15 CFR 742.6(a)(6)(iii)(A)", "90 FR 4544", "LPP", "annual limit exceeded", "15 CFR 740.29(d)", // reasons and authorizations
            "2025-07-02", say.SayDuty("file_certification"), "26,900,000", "-14,643,168", // calendar and allocations
            "ultimate_parent.headquarters", say.Say(Review.PresumptionOfDenial), "headquartered", // questions and flags
            Sample.Malaysia.LawBook.Hash, "2026-09-30", say.Fields.ReviewedBy, // record
        ];

        var html = MemoWriter.Html(Sample.Malaysia, SampleOrder.Malaysia, language);
        var markdown = MemoWriter.Markdown(Sample.Malaysia, SampleOrder.Malaysia, language).Replace("\\", "");

        foreach (var text in expected)
        {
            html.Replace("<wbr>", "").ShouldContain(text, customMessage: text);
            markdown.ShouldContain(text, customMessage: text);
        }

        html.ShouldContain($"lang=\"{language.Tag()}\"");
    }

    [Fact]
    public void A_provision_that_fails_is_no_reason() =>
        MemoWriter.Markdown(Sample.Malaysia, SampleOrder.Malaysia, Language.En).ShouldNotContain("Small orders may go");

    [Theory]
    [InlineData(Language.En, ": ")]
    [InlineData(Language.ZhHant, "：")]
    [InlineData(Language.ZhHans, "：")]
    public void A_title_has_the_colon_of_its_language(Language language, string colon) =>
        MemoWriter.Markdown(Sample.Malaysia, SampleOrder.Malaysia, language).ShouldStartWith($"# {Phrases.In(language).Title}{colon}PO-2025-0117\n");

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_not_subject_shows_the_grounds_of_which_none_holds(Language language)
    {
        var limb = Sample.Malaysia.Trace[0] with { Kind = "jurisdiction", Holds = false, Text = "A limb of jurisdiction." };
        var outside = Sample.Malaysia with { AsWritten = new Answer(Outcome.NotSubjectToEar, null, [], []), Trace = [limb] };

        var markdown = MemoWriter.Markdown(outside, SampleOrder.Malaysia, language);

        var heading = markdown.IndexOf($"| {Phrases.In(language).NoneHolds} |", StringComparison.Ordinal);
        heading.ShouldBeGreaterThan(0);
        markdown.IndexOf("A limb of jurisdiction.", StringComparison.Ordinal).ShouldBeGreaterThan(heading);
    }

    [Fact]
    public void A_headline_names_the_EAR_where_the_law_of_another_country_may_ask_for_more() =>
        MemoWriter.Markdown(Sample.Malaysia with { Flags = [new Flag("foreign-law.permit", "high", "A permit.")] }, SampleOrder.Malaysia, Language.En)
            .ShouldContain("**No license required under the EAR**");

    [Fact]
    public void A_line_without_performance_density_shows_a_dash()
    {
        var memory = Sample.Malaysia.Items[0] with { Level = "c", Tpp = 0m, PerformanceDensity = null, TotalTpp = 0m };

        MemoWriter.Markdown(Sample.Malaysia with { Items = [memory] }, SampleOrder.Malaysia, Language.En).ShouldContain("| 0 | – | 0 |");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Hostile_text_stays_text_in_a_page(Language language)
    {
        var html = MemoWriter.Html(Sample.Poisoned, SampleOrder.Poisoned, language);

        var tags = Tag().Matches(html).Select(match => match.Groups[1].Value).Distinct();
        tags.ShouldBeSubsetOf(
            ["html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "p", "div", "section", "table", "thead", "tbody", "tr", "th", "td", "footer", "wbr"]);
        html.ShouldNotContain('\u001b');
        html.ShouldNotContain('\u202e');
        html.ShouldContain("&lt;script&gt;");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Hostile_text_breaks_no_table_of_Markdown(Language language)
    {
        var markdown = MemoWriter.Markdown(Sample.Poisoned, SampleOrder.Poisoned, language);

        var lines = markdown.Split('\n');
        foreach (var (rule, at) in lines.Select((line, at) => (line, at)).Where(x => x.line.StartsWith("| ---", StringComparison.Ordinal)))
        {
            var width = Bar().Count(rule);
            for (var row = at - 1; row < lines.Length && lines[row].StartsWith('|'); row++)
            {
                Bar().Count(lines[row]).ShouldBe(width, lines[row]);
            }
        }

        lines.ShouldNotContain(line => line.StartsWith("# head", StringComparison.Ordinal));
        Unescaped().Matches(markdown).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_known_is_called_unknown()
    {
        var order = new Order { Id = "X", Items = [] };

        MemoWriter.Markdown(Sample.Malaysia, order, Language.En).ShouldContain("| Activity | unknown | Route | unknown → unknown |");
    }

    [Fact]
    public void Long_lists_are_cut_and_the_rest_is_counted()
    {
        var flags = Enumerable.Range(0, 40).Select(n => new Flag($"f{n}", "low", $"Warning {n}.")).ToArray();

        var markdown = MemoWriter.Markdown(Sample.Malaysia with { Flags = flags }, SampleOrder.Malaysia, Language.En);

        Regex.Count(markdown, "Warning").ShouldBe(8);
        markdown.ShouldContain("and 32 more");
    }

    [Fact]
    public void Long_texts_leave_room_for_fewer_reasons_and_a_smaller_type()
    {
        TraceStep[] Steps(int length) =>
            [.. Enumerable.Range(0, 8).Select(n => Sample.Malaysia.Trace[0] with { Provision = $"15 CFR 744.{n}", Text = new string('x', length) })];

        var brief = MemoWriter.Html(Sample.Malaysia with { Trace = Steps(60) }, SampleOrder.Malaysia, Language.En);
        var lengthy = MemoWriter.Html(Sample.Malaysia with { Trace = Steps(900) }, SampleOrder.Malaysia, Language.En);

        Regex.Count(brief, "15 CFR 744").ShouldBe(8);
        Regex.Count(lengthy, "15 CFR 744").ShouldBe(5);
        lengthy.ShouldContain("and 3 more");
        brief.ShouldNotContain("class=\"tight\"");
        lengthy.ShouldContain("class=\"tight\"");
    }

    [Fact]
    public void The_gravest_flag_comes_first()
    {
        Flag[] flags = [new("a", "low", "Small."), new("b", "high", "Grave.")];

        var markdown = MemoWriter.Markdown(Sample.Malaysia with { Flags = flags }, SampleOrder.Malaysia, Language.En);

        markdown.IndexOf("Grave.", StringComparison.Ordinal).ShouldBeLessThan(markdown.IndexOf("Small.", StringComparison.Ordinal));
    }

    [GeneratedRegex("</?([a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"(?<!\\)(<script|`|\[a)")]
    private static partial Regex Unescaped();
}
