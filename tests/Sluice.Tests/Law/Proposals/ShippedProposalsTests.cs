using Sluice.Items;
using Sluice.Law;
using Sluice.Law.Lint;
using Sluice.Law.Lint.Search;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law.Proposals;

public sealed class ShippedProposalsTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "law", "proposals");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_three() => Names.Count.ShouldBe(3);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_proposal_bears_the_name_of_its_file_and_says_that_it_is_not_law(string name)
    {
        var proposal = ManyOrders.Proposal(name);

        proposal.Id.ShouldBe(name);
        proposal.Kind.ShouldBe(AmendmentKind.Proposal);
        proposal.Citation.ShouldStartWith("Not enacted: ");
        ShippedLaw.Book.Amendments.ShouldNotContain(a => a.Id == name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_book_with_a_proposal_passes_lint(string name)
    {
        var findings = LawLint.Run(
            ShippedLaw.Book.With(ManyOrders.Proposal(name)),
            new LintOptions { Catalogue = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")), Time = new FixedDay(), Tries = 300 });

        findings.Where(f => !f.IsInfo).Select(f => f.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_proposal_can_be_tried_on_every_day_of_the_book(string name)
    {
        foreach (var span in LawSpan.Of(ShippedLaw.Book))
        {
            Should.NotThrow(() => ShippedLaw.Book.AsOf(span.From, span.Mode, LawChoice.OnTrial(ManyOrders.Proposal(name), span.From)), $"{name} {span}");
        }
    }
}
