using Sluice.Determinations;
using Sluice.Law;
using Sluice.Law.Lint.Search;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law;

/// <summary>How the shipped law runs from day to day.</summary>
public sealed class ShippedDaysTests
{
    private static readonly LawBook Book = ShippedLaw.Book;

    [Fact]
    public void Answers_are_constant_between_two_days_on_which_the_law_changes()
    {
        foreach (var (first, last) in Spans())
        {
            foreach (var order in Panel.Orders)
            {
                var answer = ShippedLaw.Decider.Answer(order, first);
                ShippedLaw.Decider.Answer(order, last).ShouldBe(answer, $"{order.Id} from {first} to {last}");
                ShippedLaw.Decider.Answer(order, first.AddDays((last.DayNumber - first.DayNumber) / 2)).ShouldBe(answer, $"{order.Id} between {first} and {last}");
            }
        }
    }

    [Fact]
    public void Answers_do_change_on_days_on_which_the_law_changes()
    {
        var days = Book.Days();
        var changing = days.Skip(1).Where(day => Panel.Orders.Any(o => ShippedLaw.Decider.Answer(o, day) != ShippedLaw.Decider.Answer(o, day.AddDays(-1)))).ToList();

        // The panel feels most changes of the law; without any, constancy would say nothing.
        changing.Count.ShouldBeGreaterThan(days.Count / 3);
        changing.ShouldContain(new DateOnly(2022, 10, 7));
        changing.ShouldContain(new DateOnly(2023, 11, 17));
        changing.ShouldContain(new DateOnly(2025, 5, 15));
    }

    [Fact]
    public void The_enforced_law_is_the_written_one_without_the_amendments_that_are_not_enforced()
    {
        foreach (var day in Book.Days())
        {
            var written = Book.AsOf(day, LawMode.Written);
            var left = written.Amendments.SelectMany(a => a.Unenforces).ToHashSet();
            Book.AsOf(day, LawMode.Enforced).Amendments.ShouldBe(written.Amendments.Where(a => !left.Contains(a.Id)));
        }
    }

    [Fact]
    public void The_two_answers_differ_only_once_a_rule_is_not_enforced_and_only_by_what_that_rule_wrote()
    {
        var announced = Book.Amendments.Where(a => a.Unenforces.Count > 0).Min(a => a.FirstDay);
        var differing = 0;
        foreach (var day in Book.Days())
        {
            foreach (var order in Panel.Orders)
            {
                var ((written, writtenReview), (enforced, enforcedReview)) = ShippedLaw.Decider.Answer(order, day);
                if (day < announced)
                {
                    (enforced, enforcedReview).ShouldBe((written, writtenReview), $"{order.Id} on {day}");
                }
                else if ((enforced, enforcedReview) != (written, writtenReview))
                {
                    differing++;
                    ShippedLaw.Decider.Decide(order, day).Trace.ShouldContain(step => step.Law != "both", $"{order.Id} on {day}");
                }
            }
        }

        differing.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_affiliates_rule_comes_is_stayed_and_comes_back()
    {
        // 90 FR 47201 of 2025-09-29, stayed from 2025-11-10 to 2026-11-09 (90 FR 50857).
        (string Day, bool Requires)[] days =
        [
            ("2025-09-28", false), ("2025-09-29", true), ("2025-11-09", true), ("2025-11-10", false), ("2026-11-09", false), ("2026-11-10", true),
        ];
        foreach (var (day, requires) in days)
        {
            var expected = requires ? Outcome.LicenseRequired : Outcome.NoLicenseRequired;
            var answer = ShippedLaw.Decider.Decide(Panel.Owned(0.5m), DateOnly.ParseExact(day, "yyyy-MM-dd"));
            answer.AsWritten.Outcome.ShouldBe(expected, day);
            answer.AsEnforced.Outcome.ShouldBe(expected, day);
            ShippedLaw.Decider.Decide(Panel.Owned(0.49m), DateOnly.ParseExact(day, "yyyy-MM-dd")).AsWritten.Outcome.ShouldBe(Outcome.NoLicenseRequired, day);
        }
    }

    [Theory]
    [InlineData("2025-05-14", false)] // 90 FR 4544 took effect on 2025-01-13; compliance from 2025-05-15.
    [InlineData("2025-05-15", true)]
    public void The_diffusion_rule_applies_from_its_compliance_date(string day, bool applies)
    {
        var law = Book.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd"), LawMode.Written);

        law.Amendments.Any(a => a.Id == "diffusion-2025-01").ShouldBe(applies);
        (law.Find("15 CFR 740.29") is not null).ShouldBe(applies);
        (law.Find("15 CFR 742.6(a)(6)(iii)") is null).ShouldBe(applies);
    }

    [Theory]
    [InlineData("advanced-computing", "MO", "2023-01-16", "2023-01-17")]
    [InlineData("D:5", "NI", "2024-03-14", "2024-03-15")]
    [InlineData("A:5", "AE", "2026-07-09", "2026-07-10")]
    public void A_country_joins_a_group_on_its_day(string group, string country, string before, string after)
    {
        Contains(group, country, before).ShouldBeFalse();
        Contains(group, country, after).ShouldBeTrue();
    }

    [Theory]
    [InlineData("D:5", "KH", "2026-02-04", "2026-02-05")]
    [InlineData("D:4", "AE", "2026-07-09", "2026-07-10")]
    public void A_country_leaves_a_group_on_its_day(string group, string country, string before, string after)
    {
        Contains(group, country, before).ShouldBeTrue();
        Contains(group, country, after).ShouldBeFalse();
    }

    private static bool Contains(string group, string country, string day) =>
        Book.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd"), LawMode.Written).Definitions.Group(group)!.Value.Contains(Sluice.Parties.Country.Parse(country));

    /// <summary>The days between changes of the law, divided also where a condition itself names a day.</summary>
    private static IEnumerable<(DateOnly First, DateOnly Last)> Spans()
    {
        var named = Book.Days().SelectMany(d => new LawValues(Book.AsOf(d, LawMode.Written)).OrderDays).SelectMany(d => new[] { d, d.AddDays(1) });
        var starts = Book.Days().Concat(named).Distinct().Order().ToList();
        return starts.Zip(starts.Skip(1), (first, next) => (first, next.AddDays(-1)));
    }
}
