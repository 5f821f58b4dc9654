using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law;

/// <summary>Nothing that comes later changes what the law of a day was: answers of the past stand.</summary>
public sealed class LaterAmendmentTests
{
    private static readonly LawBook Book = ShippedLaw.Book;
    private static readonly Lazy<Catalogue> Parts = new(() => Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")));

    /// <summary>The day before, the day and the day after every date of the book.</summary>
    private static readonly DateOnly[] Days =
    [
        .. Book.Amendments.SelectMany(Dates).Concat(Book.Days()).SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) })
            .Where(d => d >= Book.Begins).Distinct().Order(),
    ];

    [Fact]
    public void The_provisions_of_a_day_are_the_same_whatever_is_enacted_after_it()
    {
        var whole = Book.Amendments;
        var compared = 0;
        foreach (var mode in Enum.GetValues<LawMode>())
        {
            var full = Days.ToDictionary(d => d, d => Say(whole, d, mode));
            foreach (var cut in Days)
            {
                // The book as it would have been printed on that day.
                var printed = Until(cut);
                foreach (var day in Days.Where(d => d <= cut))
                {
                    Say(printed, day, mode).ShouldBe(full[day], $"The law of {day} {mode} changed by what came after {cut}.");
                    compared++;
                }
            }
        }

        Days.Length.ShouldBeGreaterThan(80);
        compared.ShouldBe(Days.Length * (Days.Length + 1));
    }

    [Fact]
    public void The_answers_of_a_day_are_the_same_whatever_is_enacted_after_it()
    {
        Panel.Orders.Count.ShouldBeGreaterThanOrEqualTo(40);
        foreach (var cut in Days)
        {
            var printed = new Decider(
                LawBook.Assemble(Until(cut), Uncertainties(), new LawBookTitle(Book.Title, Book.Begins, Book.DataTo), Book.Hash), Parts.Value, new FixedDay());
            foreach (var order in Panel.Orders)
            {
                printed.Answer(order, cut).ShouldBe(ShippedLaw.Decider.Answer(order, cut), $"{order.Id} on {cut}");
            }
        }
    }

    [Fact]
    public void An_amendment_on_trial_changes_no_day_before_its_own()
    {
        using var folder = new LawFolder();
        var trial = LawBook.ReadAmendment(folder.Amend("trial", "2026-03-01", "- {repeal: 15 CFR 744.11}\n- {add: Ban, kind: prohibition, then: {outcome: prohibited}, says: {en: No.}}"));
        foreach (var order in Panel.Orders)
        {
            var before = new DateOnly(2026, 2, 28);
            ShippedLaw.Decider.Decide(order, before, Language.En, trial).AsWritten.Outcome.ShouldBe(ShippedLaw.Decider.Decide(order, before).AsWritten.Outcome);
            ShippedLaw.Decider.Decide(order, before.AddDays(1), Language.En, trial).AsEnforced.Outcome
                .ShouldBeOneOf(Outcome.Prohibited, Outcome.NotSubjectToEar, Outcome.Undetermined);
        }
    }

    private static IEnumerable<DateOnly> Dates(Amendment amendment) =>
        amendment.Changes.Select(c => c.From).Concat([amendment.Published, amendment.Effective, amendment.AppliesFrom, amendment.Until])
            .OfType<DateOnly>();

    /// <summary>The book as it was known on a day; of an announcement about a rule to come the rule is not yet there to be named.</summary>
    private static List<Amendment> Until(DateOnly day)
    {
        var known = Book.Amendments.Where(a => a.FirstDay <= day).ToList();
        var ids = known.Select(a => a.Id).ToHashSet();
        return [.. known.Select(a => a with { Stays = [.. a.Stays.Where(ids.Contains)], Unenforces = [.. a.Unenforces.Where(ids.Contains)] })];
    }

    private static Dictionary<string, Uncertainty> Uncertainties() => Book.Uncertainties.ToDictionary(u => u.Slug);

    /// <summary>The provisions of a day with all their fields and who wrote them, as one text.</summary>
    private static string Say(IReadOnlyList<Amendment> amendments, DateOnly day, LawMode mode) => string.Join('\n', Fold
        .Provisions(Fold.Applying(amendments, day, mode), day)
        .Select(v => $"{v.Id} {v.InForce:yyyy-MM-dd} {string.Join(' ', v.History.Select(a => a.Id))} {Say(v.Fields)}"));

    private static string Say(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        ListNode list => "[" + string.Join("|", list.Items.Select(Say)) + "]",
        MapNode map => "{" + string.Join("|", map.Entries.Select(e => e.Key + "=" + Say(e.Value)).Order(StringComparer.Ordinal)) + "}",
        _ => "",
    };
}
