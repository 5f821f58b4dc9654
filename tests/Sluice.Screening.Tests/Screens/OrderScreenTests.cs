using Sluice.Orders;
using Sluice.Parties;
using Sluice.Screening.Companies;
using Sluice.Screening.Decisions;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Reading;
using Sluice.Screening.Lists.Store;
using Sluice.Screening.Screens;

namespace Sluice.Screening.Tests.Screens;

public sealed class OrderScreenTests : IDisposable
{
    private const string Header = "source,entity_number,type,name,alt_names,federal_register_notice,start_date,end_date,license_requirement,license_policy,addresses\n";

    private const string Parties = Header
        + "E (EL),,,\"Kexing Example Computing Co., Ltd.\",Kexing Compute,88 FR 71992,,,\"For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4\",Presumption of denial,\"Shenzhen, CN\"\n"
        + "D (DPL),,,Zoltan Quibbleworth,,82 FR 1,2017-10-16,2020-10-13,,,\"Austin, US\"\n"
        + "S (SDN),306,Entity,Banco Ejemplo,,,,,,,\"Havana, CU\"\nM (MEU),,,Militaria Works,,85 FR 1,,,,,\"Xian, CN\"\nU (UVL),,,Unverifa Trading,,,,,,,\"Dubai, AE\"\nC (CMIC),1,Entity,Capital Markets Only Ltd,,,,,,,\"Beijing, CN\"\n";

    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_party_found_on_a_list_is_listed_with_the_footnotes_of_its_entry()
    {
        var screened = Screen(Fresh(), "KEXING EXAMPLE COMPUTING CO LTD", "CN");

        var party = screened.Order.Parties![0];
        party.Listed.ShouldBe("entity_list");
        party.Footnotes.ShouldBe([4]);
        var flag = screened.Flags.ShouldHaveSingleItem();
        flag.Id.ShouldBe("screening.listed");
        flag.Text.ShouldContain("Presumption of denial");
        flag.Text.ShouldContain("88 FR 71992");
        flag.Text.ShouldContain("footnotes 4");
        screened.Report!.Parties[0].Matches[0].Band.ShouldBe("exact");
        screened.Report.Lists.ShouldContain(list => list.List == "el" && list.Standing == "fresh" && list.Version!.Length == 64);
    }

    [Fact]
    public void A_party_that_may_be_listed_stays_unknown_and_is_asked_for()
    {
        var screened = Screen(Fresh(), "Kexing Example Trading", "CN");

        screened.Order.Parties![0].Listed.ShouldBeNull();
        screened.Flags.ShouldContain(flag => flag.Id == "screening.possible" && flag.Severity == "high");
        screened.Questions.ShouldHaveSingleItem().Fact.ShouldBe("parties[end_user].listed");
    }

    [Fact]
    public void On_fresh_and_complete_lists_who_is_not_found_is_on_none()
    {
        var screened = Screen(Fresh(), "Somebody Else Entirely", "MY");

        screened.Order.Parties![0].Listed.ShouldBe("none");
        screened.Flags.ShouldBeEmpty();
        screened.Report!.Parties[0].Result.ShouldBe("none");
    }

    [Fact]
    public void With_the_shipped_parties_alone_nobody_is_taken_as_not_listed()
    {
        var screened = Screen(Calendar(), "Somebody Else Entirely", "MY");

        screened.Order.Parties![0].Listed.ShouldBeNull();
        screened.Flags.ShouldHaveSingleItem().Id.ShouldBe("screening.shipped-list-only");
        Screen(Calendar(), "华为技术有限公司", "CN").Order.Parties![0].Listed.ShouldBe("entity_list");
    }

    [Theory]
    [InlineData("2026-10-01", "screening.stale-list")]
    [InlineData("2026-11-25", "screening.later-list")]
    public void A_list_of_another_time_leaves_who_is_not_found_unknown(string published, string flag)
    {
        var screened = Screen(Calendar((published, Parties)), "Somebody Else Entirely", "MY");

        screened.Order.Parties![0].Listed.ShouldBeNull();
        screened.Flags.ShouldHaveSingleItem().Id.ShouldBe(flag);
    }

    [Fact]
    public void A_list_that_was_never_imported_leaves_it_unknown_too()
    {
        var screened = Screen(Calendar(("2026-11-19", Header + "E (EL),,,A Company,,,,,,,\n")), "Somebody Else Entirely", "MY");

        screened.Order.Parties![0].Listed.ShouldBeNull();
        screened.Flags.ShouldContain(flag => flag.Id == "screening.missing-list" && flag.Text.Contains("Denied Persons List", StringComparison.Ordinal));
    }

    [Fact]
    public void A_denial_order_that_has_ended_is_told_and_counts_no_more()
    {
        var screened = Screen(Fresh(), "Zoltan Quibbleworth", "US");

        screened.Order.Parties![0].Listed.ShouldBe("none");
        screened.Flags.ShouldHaveSingleItem().Id.ShouldBe("screening.ended");
    }

    [Fact]
    public void A_list_the_law_does_not_ask_about_is_told_and_changes_nothing()
    {
        var screened = Screen(Fresh(), "Capital Markets Only Ltd", "CN");

        screened.Order.Parties![0].Listed.ShouldBe("none");
        screened.Flags.ShouldHaveSingleItem().Id.ShouldBe("screening.other-list");
    }

    [Fact]
    public void An_entry_known_only_from_a_later_list_is_listed_when_its_notice_is_of_an_earlier_year()
    {
        var calendar = Calendar(("2026-11-19", Parties));

        Screen(calendar, "Kexing Compute", "CN", new DateOnly(2025, 3, 1)).Order.Parties![0].Listed.ShouldBe("entity_list");
        var unsure = Screen(calendar, "Kexing Compute", "CN", new DateOnly(2023, 3, 1));
        unsure.Order.Parties![0].Listed.ShouldBeNull();
        unsure.Flags.ShouldContain(flag => flag.Id == "screening.possible");
        Screen(calendar, "Kexing Compute", "CN", new DateOnly(2022, 3, 1)).Flags.ShouldContain(flag => flag.Id == "screening.listed-later");
    }

    [Fact]
    public void Owners_are_looked_for_at_every_depth_and_what_is_stated_stays()
    {
        var order = Order(new Party("end_user")
        {
            Name = "Kexing Compute", Listed = "none",
            Owners = [new Owner("Clean Parent", 0.6m, null, [new Owner("Kexing Compute", 0.9m, null, null)]), new Owner("Militaria Works", 0.1m, "none", null)],
        });

        var screened = new OrderScreen(() => new NameScreen(Fresh(), [], Today), () => KnownCompanies.None).Screen(order, Today, Language.En);

        var party = screened.Order.Parties![0];
        party.Listed.ShouldBe("none");
        party.Owners![0].Listed.ShouldBe("none");
        party.Owners[0].Owners![0].Listed.ShouldBe("entity_list");
        party.Owners[1].Listed.ShouldBe("none");
        screened.Report!.Parties.Select(finding => finding.Fact).ShouldBe(["parties[end_user].owners[0]", "parties[end_user].owners[0].owners[0]"]);
    }

    [Fact]
    public void Headquarters_and_parent_are_looked_up_where_they_are_not_stated()
    {
        var companies = KnownCompanies.Load(Beside.Own("data"));
        var screen = new OrderScreen(() => new NameScreen(Fresh(), [], Today), () => companies);
        Party Looked(Party party) => screen.Screen(Order(party with { Listed = "none" }), Today, Language.En).Order.Parties![0];

        var cloud = Looked(new Party("end_user") { Name = "TIKTOK PTE. LTD." });
        cloud.Headquarters.ShouldBeNull();
        cloud.UltimateParent.ShouldBe(new UltimateParent("ByteDance Ltd.", Country.Parse("CN")));
        var core = Looked(new Party("end_user") { Name = "Core42", Headquarters = Country.Parse("SG"), UltimateParent = new UltimateParent("Alphabet Inc.") });
        core.Headquarters.ShouldBe(Country.Parse("SG"));
        core.UltimateParent.ShouldBe(new UltimateParent("Alphabet Inc.", Country.Parse("US")));
        Looked(new Party("end_user") { Name = "Example Cloud" }).UltimateParent.ShouldBeNull();
        var flag = screen.Screen(Order(new Party("end_user") { Name = "阿里云", Listed = "none" }), Today, Language.En).Flags.ShouldHaveSingleItem();
        flag.Id.ShouldBe("screening.company-known");
        flag.Text.ShouldContain("Alibaba Group Holding Limited (China)");
    }

    [Fact]
    public void An_order_that_states_everything_is_left_as_it_is()
    {
        var order = Order(new Party("end_user") { Name = "Kexing Compute", Listed = "none" });

        new OrderScreen(() => new NameScreen(Fresh(), [], Today), () => KnownCompanies.None).Screen(order, Today, Language.En).Order.ShouldBeSameAs(order);
    }

    [Fact]
    public void A_decision_sets_a_match_aside_until_it_expires_or_the_entry_changes()
    {
        var calendar = Fresh();
        const string Ours = "Kexing Computing";
        var book = new DecisionBook(folder["decisions"], new FixedTime(Today));
        var entry = calendar.Entries(calendar.On(Today)).Single(party => party.List == "el");
        book.Add(Decision(Ours, entry.Id, DecisionBook.HashOf(entry), null), entry);

        var screened = new OrderScreen(() => new NameScreen(calendar, book.All(), Today), () => KnownCompanies.None).Screen(Order(Party(Ours, "CN")), Today, Language.En);
        screened.Order.Parties![0].Listed.ShouldBe("none");
        screened.Flags.ShouldHaveSingleItem().Id.ShouldBe("screening.set-aside");
        screened.Report!.Parties[0].Matches[0].SetAside!.ShouldContain("A. Chan");

        // Past its last day, for another country, and for a changed entry it is open again.
        Result(calendar, book, Ours, "CN", Today.AddDays(31)).ShouldBe("possible");
        Result(calendar, book, Ours, null, Today).ShouldBe("possible");
        Result(Calendar(("2026-11-19", Parties.Replace("Presumption of denial", "Policy of denial", StringComparison.Ordinal))), book, Ours, "CN", Today).ShouldBe("possible");
    }

    [Fact]
    public void An_exact_match_is_set_aside_by_two_persons_or_not_at_all()
    {
        var calendar = Fresh();
        const string Ours = "Kexing Compute";
        var book = new DecisionBook(folder["decisions"], new FixedTime(Today));
        var entry = calendar.Entries(calendar.On(Today)).Single(party => party.List == "el");
        var hash = DecisionBook.HashOf(entry);

        Should.Throw<ListStoreException>(() => book.Add(Decision(Ours, entry.Id, hash, null), entry)).Message.ShouldContain("--second");
        Should.Throw<ListStoreException>(() => book.Add(Decision(Ours, entry.Id, hash, " a. chan "), entry));
        book.All().ShouldBeEmpty();

        // Nor does a line that somebody wrote into the file.
        NameScreen ByFile(PartyDecision decision) => new(calendar, [decision], Today);
        ByFile(Decision(Ours, entry.Id, hash, null)).Find(Ours, Country.Parse("CN"), Today).Result.ShouldBe("listed");
        book.Add(Decision(Ours, entry.Id, hash, "B. Lee"), entry);
        Result(calendar, book, Ours, "CN", Today).ShouldBe("none");
        book.Add(Decision(Ours, entry.Id, hash, null) with { IsRevoked = true }, entry);
        Result(calendar, book, Ours, "CN", Today).ShouldBe("listed");
    }

    private static string Result(ListCalendar calendar, DecisionBook book, string name, string? country, DateOnly today) =>
        new NameScreen(calendar, book.All(), today).Find(name, Country.TryParse(country), Today).Result;

    private static PartyDecision Decision(string name, string entry, string hash, string? second) =>
        new(name, Country.Parse("CN"), entry, hash, "register", "another company", "A. Chan", second, new FixedTime(Today).GetUtcNow(), Today.AddDays(30));

    private static Party Party(string name, string country) => new("end_user") { Name = name, Country = Country.Parse(country) };

    private static Order Order(Party party) => new() { Id = "X", Items = [], Parties = [party] };

    private static Determinations.Screening.ScreenedOrder Screen(ListCalendar calendar, string name, string country, DateOnly? day = null) =>
        new OrderScreen(() => new NameScreen(calendar, [], Today), () => KnownCompanies.None).Screen(Order(Party(name, country)), day ?? Today, Language.En);

    private ListCalendar Fresh() => Calendar(("2026-11-19", Parties));

    private ListCalendar Calendar(params (string Published, string Content)[] editions)
    {
        var store = new ListStore(folder[Guid.NewGuid().ToString("N")], TimeProvider.System);
        foreach (var (published, content) in editions)
        {
            store.Import(ListReader.Read(folder.Write("list.csv", content)), DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture));
        }

        return ListCalendar.Of(store, ShippedParties.Load(Beside.Own("data")));
    }
}
