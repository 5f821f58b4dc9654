using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Reading;
using Sluice.Screening.Lists.Store;

namespace Sluice.Screening.Tests.Lists;

public sealed class ListStoreTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly TempFolder folder = new();
    private readonly ListStore store;

    public ListStoreTests() => store = new ListStore(folder["lists"], new FixedTime(Day));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_import_keeps_every_field_of_an_entry()
    {
        var document = ListReader.Read(folder.Write("own.csv", """
            list,number,type,name,aliases,weak_aliases,former_names,countries,addresses,birth_dates,citizenships,license_requirement,license_policy,footnotes,citation,programs,start_date,end_date,source_url,confidence,checked
            house,7,individual,Jane Doe,J. Doe;ジェーン,JD,Jane Roe,CN,"1 Road; 2 Road",1960,IR,All items,Denied,1;4,88 FR 1,P1;P2,2020-01-01,2030-01-01,https://example.org,high,2026-01-01
            house,8,,Plain,,,,,,,,,,none,,,,,,,

            """.Replace("            ", "", StringComparison.Ordinal)));
        var import = store.Import(document, Day);

        var kept = store.Load(import.Version);
        for (var i = 0; i < kept.Count; i++)
        {
            PartyLines.Line(kept[i]).ShouldBe(PartyLines.Line(document.Parties[i]));
        }

        kept[0].Names.ShouldBe(document.Parties[0].Names);
        kept[0].Footnotes.ShouldBe([1, 4]);
        kept[1].Footnotes.ShouldBe([]);
        store.Imports().ShouldHaveSingleItem().Hash.ShouldBe(import.Version.Hash);
    }

    [Fact]
    public void An_import_tells_what_changed_since_the_last_one_and_keeps_the_ids_of_renamed_entries()
    {
        Import("list,name,aliases,countries\nhouse,Alpha,,CN\nhouse,Beta Works,,CN\nhouse,Gamma,,CN\nhouse,Delta,,CN\n", Day.AddDays(-1));

        var import = Import("list,name,aliases,countries\nhouse,Alpha,,HK\nhouse,Beta Industries,Beta Works,CN\nhouse,Gamma,,CN\nhouse,Epsilon,,CN\n", Day);

        import.Changes.Added.Select(party => party.Name).ShouldBe(["Epsilon"]);
        import.Changes.Removed.Select(party => party.Name).ShouldBe(["Delta"]);
        import.Changes.Changed.Select(change => change.After.Name).ShouldBe(["Alpha", "Beta Industries"]);
        var renamed = store.Load(import.Version).Single(party => party.Name == "Beta Industries");
        renamed.EarlierIds.ShouldHaveSingleItem().ShouldBe(import.Changes.Renamed.Single().Before.Id);
    }

    [Fact]
    public void A_list_that_lost_more_than_a_fifth_is_refused_unless_forced()
    {
        Import(Parties(10), Day.AddDays(-2));
        Import(Parties(8), Day.AddDays(-1));

        var refusal = Should.Throw<ListStoreException>(() => Import(Parties(6), Day));
        refusal.Message.ShouldContain("house from 8 to 6");
        store.Imports().Count.ShouldBe(2);
        store.Import(ListReader.Read(folder.Write("small.csv", Parties(6))), Day, force: true).Version.Forced.ShouldBeTrue();
    }

    [Fact]
    public void A_list_that_is_missing_from_the_next_edition_is_a_loss_too()
    {
        const string Header = "source,name,alt_names,federal_register_notice\n";
        Import(Header + "E (EL),A,,\nD (DPL),B,,\n", Day.AddDays(-1));

        Should.Throw<ListStoreException>(() => Import(Header + "E (EL),A,,\nE (EL),C,,\n", Day)).Message.ShouldContain("dpl from 1 to 0");
    }

    [Fact]
    public void A_version_that_was_changed_on_disk_is_not_used()
    {
        var version = Import(Parties(3), Day).Version;
        File.AppendAllText(Directory.GetFiles(folder["lists/versions"]).Single(), "{}\n");

        Should.Throw<ListStoreException>(() => store.Load(version)).Message.ShouldContain("was changed after it was imported");
    }

    [Fact]
    public void Half_a_line_of_a_killed_import_is_not_read_and_does_not_hinder_the_next()
    {
        Import(Parties(3), Day.AddDays(-1));
        File.AppendAllText(folder["lists/imports.jsonl"], "{\"hash\":\"12");

        store.Imports().Count.ShouldBe(1);
        Import(Parties(4), Day);
        store.Imports().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Imports_at_once_lose_none()
    {
        const int Writers = 8;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(n => Task.Run(() =>
            new ListStore(folder["lists"], TimeProvider.System).Import(ListReader.Read(folder.Write($"{n}.csv", $"list,name\nlist-{n},Party {n}\n")), Day))));

        var imports = store.Imports();
        imports.Count.ShouldBe(Writers);
        imports.Select(version => version.Source).Distinct().Count().ShouldBe(Writers);
        imports.ShouldAllBe(version => store.Load(version).Count == 1);
    }

    private static string Parties(int count) => "list,name\n" + string.Concat(Enumerable.Range(0, count).Select(n => $"house,Party {(char)('A' + n)}\n"));

    private ListImport Import(string content, DateOnly published) => store.Import(ListReader.Read(folder.Write("list.csv", content)), published);
}
