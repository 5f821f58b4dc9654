using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Reading;
using Sluice.Screening.Lists.Store;

namespace Sluice.Screening.Tests.Lists;

public sealed class ListCalendarTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_day_uses_the_last_edition_before_it()
    {
        var calendar = Calendar(("2026-03-01", All + "E (EL),Old Name,,\n"), ("2026-06-01", All + "E (EL),New Name,,\n"));

        Names(calendar, new DateOnly(2026, 3, 5)).ShouldContain("Old Name");
        Names(calendar, new DateOnly(2026, 6, 1)).ShouldContain("New Name");
        Names(calendar, new DateOnly(2026, 6, 1)).ShouldNotContain("Old Name");
        calendar.On(new DateOnly(2026, 6, 8)).IsComplete.ShouldBeTrue();
        calendar.On(new DateOnly(2026, 6, 9)).Of("el").Standing.ShouldBe(ListStanding.Stale);
        calendar.On(new DateOnly(2026, 6, 9)).IsComplete.ShouldBeFalse();
        calendar.On(new DateOnly(2026, 1, 1)).Of("el").Standing.ShouldBe(ListStanding.Later);
    }

    [Fact]
    public void A_list_that_was_not_imported_makes_the_lists_incomplete()
    {
        var calendar = Calendar(("2026-06-01", "source,name,alt_names,federal_register_notice\nE (EL),A,,\n"));

        calendar.On(new DateOnly(2026, 6, 2)).Of("dpl").Standing.ShouldBe(ListStanding.Missing);
        calendar.On(new DateOnly(2026, 6, 2)).IsComplete.ShouldBeFalse();
        calendar.On(new DateOnly(2026, 6, 2)).IsShippedOnly.ShouldBeFalse();
    }

    [Fact]
    public void Without_an_import_only_the_shipped_parties_are_used()
    {
        var calendar = Calendar();

        var lists = calendar.On(new DateOnly(2026, 6, 2));
        lists.IsShippedOnly.ShouldBeTrue();
        lists.Of("el").Standing.ShouldBe(ListStanding.Shipped);
        calendar.Entries(lists).ShouldContain(party => party.Names.Any(name => name.Text == "华为"));
    }

    [Fact]
    public void An_imported_entry_keeps_the_names_that_the_shipped_one_has_in_other_scripts()
    {
        var calendar = Calendar(("2026-06-01", "source,name,alt_names,federal_register_notice\nE (EL),\"Yangtze Memory Technologies Co., Ltd.\",,\n"));

        var entry = calendar.Entries(calendar.On(new DateOnly(2026, 6, 2))).Single(party => party.List == "el");
        entry.Names.Select(name => name.Text).ShouldContain("长江存储");
        entry.StartDate.ShouldBe(new DateOnly(2022, 12, 16));
    }

    private const string All = "source,name,alt_names,federal_register_notice\nD (DPL),D,,\nS (SDN),S,,\nM (MEU),M,,\nU (UVL),U,,\n";

    private static string[] Names(ListCalendar calendar, DateOnly day) => [.. calendar.Entries(calendar.On(day)).Select(party => party.Name)];

    private ListCalendar Calendar(params (string Published, string Content)[] editions)
    {
        var store = new ListStore(folder["lists"], TimeProvider.System);
        foreach (var (published, content) in editions)
        {
            store.Import(ListReader.Read(folder.Write("list.csv", content)), DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture));
        }

        return ListCalendar.Of(store, ShippedParties.Load(Beside.Own("data")));
    }
}
