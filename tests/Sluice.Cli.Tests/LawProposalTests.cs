using System.Text.Json;

namespace Sluice.Cli.Tests;

/// <summary>Proposals beside the book, seen with the commands that show the law.</summary>
public sealed class LawProposalTests : IDisposable
{
    private readonly SmallBook book = new();

    public LawProposalTests() => book.Write("proposals/higher.yaml", """
        id: higher
        title: A higher threshold
        kind: proposal
        citation: Not enacted
        published: 2026-06-01
        effective: 2026-07-01
        source: made for a test
        confidence: low
        summary: {en: "From 9,000 on, a number that is assumed."}
        changes:
          - amend: Rule 2
            when: item.tpp >= 9000
          - add: Ban 2
            kind: prohibition
            when: destination == "KP"
            then: {outcome: prohibited}
            says: {en: Nothing goes there.}
        """);

    [Fact]
    public async Task The_log_lists_proposals_when_asked_and_not_otherwise()
    {
        (await Law("log", "--oneline")).Output.ShouldNotContain("higher");
        (await Law("log", "--proposals", "--oneline")).Output.ShouldBe("  2026-07-01  higher  A higher threshold\n");
        (await Law("log", "--proposals")).Output.ShouldStartWith("proposal higher\n");
        (await Law("log", "--proposals", "--since", "2030-01-01")).Output.ShouldBe("There is no proposal beside the book in these days.\n");
    }

    [Theory]
    [InlineData("higher")]
    [InlineData("higher.yaml")]
    public async Task A_proposal_is_shown_like_an_amendment(string name)
    {
        var ended = await Law("show", name);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldStartWith("A higher threshold\n");
        ended.Output.ShouldContain("From 9,000 on, a number that is assumed.");
        ended.Output.ShouldContain("~  Rule 2");
        (await Law("show", book["proposals/higher.yaml"])).Output.ShouldBe(ended.Output);
    }

    [Fact]
    public async Task A_provision_is_shown_as_it_would_stand()
    {
        (await Law("show", "Rule 2", "--as-of", "2025-07-01")).Output.ShouldContain("item.tpp >= 2400");
        (await Law("show", "Rule 2", "--as-of", "2025-07-01", "--with", "higher")).Output.ShouldContain("item.tpp >= 9000");
        (await Law("show", "Ban 2", "--as-of", "2025-07-01", "--with", "higher")).Output.ShouldContain("Nothing goes there.");

        var without = await Law("show", "Ban 2", "--as-of", "2025-07-01");
        without.Status.ShouldBe(2);
        without.Error.ShouldContain("did you mean 'Ban 1'?");
        (await Law("show", "xyzzy")).Error.ShouldContain("'sluice law log --proposals' the proposals");
    }

    [Fact]
    public async Task A_difference_shows_what_a_proposal_changes()
    {
        var ended = await Law("diff", "2025-07-01..2025-07-01", "--with", "higher");

        ended.Output.ShouldStartWith("--- the law of 2025-07-01, as written\n+++ the law of 2025-07-01, as written, with higher\n  + higher  A higher threshold\n");
        ended.Output.ShouldContain("  -  when  item.tpp >= 2400\n  +  when  item.tpp >= 9000\n");
        ended.Output.ShouldEndWith("1 added, 1 amended\n");
        using var document = JsonDocument.Parse((await Law("diff", "2025-07-01..2025-07-01", "--with", "higher", "--json")).Output);
        document.RootElement.GetProperty("with")[0].GetString().ShouldBe("higher");
    }

    [Fact]
    public async Task Lint_looks_through_the_book_as_if_a_proposal_were_enacted()
    {
        book.Write("proposals/idle.yaml", (await File.ReadAllTextAsync(book["proposals/higher.yaml"], TestContext.Current.CancellationToken))
            .Replace("id: higher", "id: idle").Replace("destination == \"KP\"", "item.tpp > 5 && item.tpp < 4").Replace("Ban 2", "Ban 3"));

        var without = await Law("lint", "--brief");
        var with = await Law("lint", "--brief", "--with", "idle");

        without.Output.ShouldNotContain("Ban 3");
        with.Status.ShouldBe(1);
        with.Output.ShouldMatch(@"proposals/idle\.yaml:\d+:\d+: warning: Ban 3: no order was found that makes this\s+prohibition speak");
        with.Output.ShouldContain("4 amendments:");
    }

    [Fact]
    public async Task A_proposal_that_is_not_there_is_refused_with_the_nearest()
    {
        var ended = await Law("show", "Rule 2", "--with", "highr");

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain("there is no proposal 'highr'; did you mean 'higher'?");
    }

    public void Dispose() => book.Dispose();

    private Task<Ended> Law(params string[] arguments) => SluiceProgram.Run(["law", .. arguments, "--law", book.Law]);
}
