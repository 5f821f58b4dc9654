using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Law.Lint;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law.Lint;

public sealed class ShippedBookTests
{
    private static readonly Lazy<IReadOnlyList<LintFinding>> Found = new(() => LawLint.Run(
        ShippedLaw.Book, new LintOptions { Catalogue = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")), Time = new FixedDay() }));

    [Fact]
    public void The_shipped_book_has_no_error() => Found.Value.Where(f => f.Severity == LintRules.Error).Select(f => f.ToString()).ShouldBeEmpty();

    [Fact]
    public void Every_provision_of_the_shipped_book_is_reached_by_some_order() =>
        Found.Value.Where(f => f.Id == LintRules.NeverSpeaks).Select(f => f.ToString()).ShouldBeEmpty();

    [Fact]
    public void Where_the_text_states_no_review_policy_an_order_shows_it_and_can_be_checked()
    {
        var gaps = Found.Value.Where(f => f.Id == LintRules.Gap).ToList();
        foreach (var gap in gaps)
        {
            var order = OrderReader.Read(DocumentReader.ReadYaml(OrderYaml.Write(gap.Example.ShouldNotBeNull()), "example.yaml", OrderLimits.Document));
            var determination = ShippedLaw.Decider.Decide(order);
            new[] { determination.AsWritten, determination.AsEnforced }
                .ShouldContain(a => a.Outcome == Outcome.Undetermined || (a.Outcome == Outcome.LicenseRequired && a.Review == Review.Unstated), gap.ToString());
        }
    }
}
