using Sluice.Law;

namespace Sluice.Tests.Law;

/// <summary>What the verbs and days of amendments do, on books of a few lines.</summary>
public sealed class FoldTests : IDisposable
{
    private const string License = """
        - add: Rule 2
          kind: requirement
          basis: speed
          when: item.level == "a"
          then: {reasons: [RS]}
          says: {en: Fast parts need a license.}
        """;

    private readonly LawFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_applies_from_its_compliance_date_and_not_from_the_day_it_took_effect()
    {
        folder.Amend("licenses", "2030-01-15", License, "applies_from: 2030-03-01");

        Has("2030-02-28").ShouldBeFalse();
        Has("2030-03-01").ShouldBeTrue();
    }

    [Fact]
    public void A_change_with_a_day_of_its_own_waits_for_it_and_says_since_when_it_is_in_force()
    {
        folder.Amend("licenses", "2030-01-15", License.Replace("  kind:", "  from: 2030-04-01\n  kind:", StringComparison.Ordinal));

        Has("2030-03-31").ShouldBeFalse();
        Has("2030-04-01").ShouldBeTrue();
        Law("2030-04-01").Find("Rule 2")!.InForce.ShouldBe(new DateOnly(2030, 4, 1));
        folder.Book.Days().ShouldContain(new DateOnly(2030, 4, 1));
    }

    [Fact]
    public void An_amendment_with_a_last_day_is_gone_the_day_after_as_if_it_had_never_been_made()
    {
        folder.Amend("licenses", "2030-01-15", License, "until: 2030-06-30");

        Has("2030-06-30").ShouldBeTrue();
        Has("2030-07-01").ShouldBeFalse();
        folder.Book.Days().ShouldContain(new DateOnly(2030, 7, 1));
    }

    [Fact]
    public void A_stay_leaves_an_amendment_out_of_both_laws_while_it_applies()
    {
        folder.Amend("licenses", "2030-01-15", License);
        folder.Amend("stay", "2030-02-01", "[]", "until: 2030-12-31\nstays: [licenses]", "stay");

        Has("2030-01-31").ShouldBeTrue();
        Has("2030-02-01").ShouldBeFalse();
        Has("2030-02-01", LawMode.Enforced).ShouldBeFalse();
        Has("2030-12-31").ShouldBeFalse();
        Has("2031-01-01").ShouldBeTrue();
    }

    [Fact]
    public void What_is_not_enforced_stays_in_the_written_law_and_the_text_before_it_answers_in_the_other()
    {
        folder.Amend("licenses", "2030-01-15", License);
        folder.Amend("wider", "2031-01-15", "- {amend: Rule 2, when: 'true'}");
        folder.Amend("announcement", "2031-02-01", "[]", "unenforces: [wider]", "non_enforcement");

        Condition("2031-01-31", LawMode.Enforced).ShouldBe("true");
        Condition("2031-02-01", LawMode.Written).ShouldBe("true");
        Condition("2031-02-01", LawMode.Enforced).ShouldBe("item.level == \"a\"");
    }

    [Fact]
    public void A_repeal_that_is_not_enforced_gives_the_provision_back()
    {
        folder.Amend("licenses", "2030-01-15", License);
        folder.Amend("free", "2031-01-15", "- repeal: Rule 2");
        folder.Amend("announcement", "2031-02-01", "[]", "unenforces: [free]", "non_enforcement");

        Has("2031-01-15", LawMode.Enforced).ShouldBeFalse();
        Has("2031-02-01", LawMode.Written).ShouldBeFalse();
        Has("2031-02-01", LawMode.Enforced).ShouldBeTrue();
    }

    [Fact]
    public void Amend_replaces_the_fields_it_gives_and_leaves_the_others()
    {
        folder.Amend("licenses", "2030-01-15", License);
        folder.Amend("wider", "2031-01-15", "- {amend: Rule 2, when: 'true'}");

        var rule = Law("2031-01-15").Find("Rule 2")!;
        rule.When!.Text.ShouldBe("true");
        rule.Effect.Basis.ShouldBe("speed");
        rule.Says.En.ShouldBe("Fast parts need a license.");
        rule.History.Select(a => a.Id).ShouldBe(["licenses", "wider"]);
        rule.EnactedBy.Id.ShouldBe("wider");
        rule.InForce.ShouldBe(new DateOnly(2031, 1, 15));
    }

    [Fact]
    public void Include_and_exclude_change_the_members_of_a_group_and_no_others()
    {
        folder.Amend("group", "2030-01-15", "- {add: Group, kind: definition, group: X, countries: [CN, RU], says: {en: X.}}");
        folder.Amend("more", "2030-02-15", "- {amend: Group, include: [BY, KH], exclude: [RU]}");
        folder.Amend("fewer", "2030-03-15", "- {amend: Group, exclude: [KH, FR]}");

        Group("2030-02-14").ShouldBe("CN RU");
        Group("2030-02-15").ShouldBe("BY CN KH");
        Group("2030-03-15").ShouldBe("BY CN");
    }

    [Fact]
    public void A_group_given_by_an_expression_follows_the_groups_it_names()
    {
        folder.Amend("group", "2030-01-15", """
            - {add: Group, kind: definition, group: X, means: 'group("Y") + ["MO"]', says: {en: X.}}
            - {add: Other, kind: definition, group: Y, countries: [CN], says: {en: Y.}}
            """);
        folder.Amend("more", "2030-02-15", "- {amend: Other, include: [KH]}");
        folder.Amend("listed", "2030-03-15", "- {amend: Group, countries: [FR]}");

        Group("2030-01-15").ShouldBe("CN MO");
        Group("2030-02-15").ShouldBe("CN KH MO");
        Group("2030-03-15").ShouldBe("FR");
    }

    [Fact]
    public void Amendments_of_one_day_are_taken_in_the_order_of_publication_and_then_of_their_ids()
    {
        folder.Amend("licenses", "2030-01-15", License);
        folder.Amend("b-second", "2031-01-15", "- {amend: Rule 2, when: item.tpp > 2}");
        folder.Amend("a-first", "2031-01-15", "- {amend: Rule 2, when: item.tpp > 1}");

        Condition("2031-01-15", LawMode.Written).ShouldBe("item.tpp > 2");
        folder.Book.Amendments.Select(a => a.Id).ShouldBe(["base", "licenses", "a-first", "b-second"]);
    }

    [Fact]
    public void A_provision_may_be_repealed_and_written_anew()
    {
        folder.Amend("licenses", "2030-01-15", License);
        folder.Amend("free", "2031-01-15", "- repeal: Rule 2");
        folder.Amend("again", "2032-01-15", License.Replace("speed", "haste", StringComparison.Ordinal));

        Has("2031-06-01").ShouldBeFalse();
        var rule = Law("2032-01-15").Find("Rule 2")!;
        rule.Effect.Basis.ShouldBe("haste");
        rule.History.ShouldHaveSingleItem().Id.ShouldBe("again");
    }

    [Fact]
    public void An_amendment_may_say_nothing_of_a_provision_that_does_not_stand_that_day()
    {
        folder.Amend("licenses", "2030-01-15", License, "applies_from: 2030-06-01");
        folder.Amend("wider", "2030-02-15", "- {amend: Rule 2, when: 'true'}");

        Has("2030-02-15").ShouldBeFalse();
        Condition("2030-06-01", LawMode.Written).ShouldBe("true");
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private Sluice.Law.Law Law(string day, LawMode mode = LawMode.Written) => folder.Book.AsOf(Day(day), mode);

    private bool Has(string day, LawMode mode = LawMode.Written) => Law(day, mode).Find("Rule 2") is not null;

    private string? Condition(string day, LawMode mode) => Law(day, mode).Find("Rule 2")?.When?.Text;

    private string Group(string day) => Law(day).Definitions.Group("X")!.Value.ToString();
}
