using Sluice.Law.Lint;

namespace Sluice.Tests.Law.Lint;

/// <summary>What lint finds in what is written: texts, days, names and conditions.</summary>
public sealed class WrittenFindingsTests
{
    private const int FirstLine = 12;
    private const string Words = "says: {en: A., zh-Hant: 一, zh-Hans: 一}";

    [Fact]
    public void A_sound_book_has_no_findings()
    {
        using var folder = new LawFolder();
        folder.Amend("licenses", "2030-01-15", $$"""
            - {add: Rule 2, kind: requirement, basis: speed, when: item.level == "a", then: {reasons: [RS]}, {{Words}}}
            - {add: Review 2, kind: review, of: [speed], then: {review: case_by_case}, {{Words}}}
            """);

        LintBook.Run(folder).ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_of_every_condition_is_found_at_its_place_and_not_only_the_first()
    {
        var changes = $$"""
            - {add: Group 2, kind: definition, group: two, countries: [CN, UK], {{Words}}}
            - {add: Term 2, kind: definition, term: fast, means: item.tppp > 5, {{Words}}}
            - {add: Term 3, kind: definition, term: near(p), means: 'p.contry == "MY"', {{Words}}}
            - {add: Rule 2, kind: requirement, basis: speed, when: destinaton == "CN", then: {reasons: [RS]}, {{Words}}}
            - add: Free
              kind: exception
              symbol: FREE
              lifts: [speed]
              for: item.level == "A"
              conditions:
                - {id: 1, when: fast && us_origin, {{Words}}}
                - {id: 2, when: item.tpp > "5", {{Words}}}
              limit: {account: x, amount: 1, used: prior.lpp, draw: item.total_tpp}
              {{Words}}
            """;
        var found = LintBook.Find(LintRules.Unreadable, changes);

        found.ShouldAllBe(f => f.Severity == LintRules.Error && f.Example == null && f.File.EndsWith("2030-01-15-bad.yaml"));
        var lines = changes.Split('\n');
        string[] wrong = ["UK]", "item.tppp", "p.contry", "destinaton", "\"A\"", "\"5\"", "prior.lpp"];
        found.Select(f => (f.Line, f.Column)).ShouldBe(wrong.Select(word =>
        {
            var line = Array.FindIndex(lines, l => l.Contains(word));
            return (FirstLine + line, lines[line].IndexOf(word) + 1);
        }));
        found[0].Message.ShouldStartWith("'UK' is not an ISO 3166-1 alpha-2 country code");
        found[1].Message.ShouldBe("Term 2: 'tppp' is not a fact of an item. Did you mean 'tpp'?");
        found[2].Message.ShouldBe("Term 3: 'contry' is not a fact of a party. Did you mean 'country'?");
        found[3].Provision.ShouldBe("Rule 2");
    }

    [Theory]
    [InlineData("limit: {account: 'x/{yaer}', amount: 1, used: 0, draw: item.total_tpp}", "'{yaer}' (did you mean '{year}'?)")]
    [InlineData("limit: {account: x, amount: 1, used: 0, draw: 1, instead: {when: us_orign, account: y}}", "us_orign")]
    [InlineData("limit: {account: x, amount: 1, used: 0, draw: 1, filing: 15 CFR 1}", "the id of a duty of this provision")]
    [InlineData("accounts: [{account: 'x y', draw: 1}]", "'x y'")]
    [InlineData("accounts: [{account: x, draw: item.tonnes}]", "tonnes")]
    [InlineData("accounts: [{account: x, draw: 1, unit: kg}]", "unit")]
    [InlineData("shares: [{account: x, of: y}]", "neither most_percent nor least_percent")]
    [InlineData("shares: [{account: x, of: y, most_percent: 5, least_percent: 5}]", "both most_percent and least_percent")]
    public void An_account_that_cannot_be_kept_is_found(string fields, string problem)
    {
        var found = LintBook.Find(LintRules.Unreadable, $$"""
            - {add: Free, kind: exception, symbol: FREE, lifts: [speed], {{fields}}, {{Words}}}
            """);

        found.ShouldNotBeEmpty();
        found.ShouldContain(f => f.Message.Contains(problem, StringComparison.Ordinal), string.Join('\n', found.Select(f => f.Message)));
    }

    [Fact]
    public void A_condition_that_can_be_read_on_its_first_day_and_not_on_a_later_one_is_found()
    {
        var found = LintBook.Find(
            LintRules.Unreadable,
            $$"""
            - {add: Group 2, kind: definition, group: two, countries: [CN], {{Words}}}
            - {add: Rule 2, kind: requirement, basis: speed, when: 'destination in group("two")', then: {reasons: [RS]}, {{Words}}}
            """,
            folder => folder.Amend("gone", "2031-01-15", "- repeal: Group 2"));

        found.ShouldHaveSingleItem().Message.ShouldBe("Rule 2: There is no country group \"two\" in the law of this day.");
        found[0].File.ShouldEndWith("2030-01-15-bad.yaml");
    }

    [Fact]
    public void Terms_that_use_each_other_are_found()
    {
        var found = LintBook.Find(LintRules.Unreadable, $$"""
            - {add: Term a, kind: definition, term: a, means: b && us_origin, {{Words}}}
            - {add: Term b, kind: definition, term: b, means: a || us_origin, {{Words}}}
            """);

        found.Count.ShouldBe(2);
        found.ShouldAllBe(f => f.Message.Contains("is defined by itself"));
    }

    [Fact]
    public void A_field_that_is_not_one_and_a_provision_added_twice_are_found()
    {
        LintBook.Find(LintRules.Unreadable, $$"""
            - {add: Rule 2, kind: requirement, bases: speed, then: {reason: [RS]}, {{Words}}}
            """).Select(f => f.Message).ShouldBe(
            [
                "Rule 2.basis: read nothing; accepted: the ground it stands on.",
                "Rule 2.bases: read an unknown field; accepted: 'basis' (did you mean that?), or one of kind, when, says, confidence, review_by, yields_to, uncertain, unresolved, not_modelled, then, basis, flag.",
                "Rule 2.then.reason: read an unknown field; accepted: 'reasons' (did you mean that?), or one of reasons.",
            ]);
        LintBook.Find(LintRules.Unreadable, "- {add: Rule 1, kind: flag, flag: {id: x, severity: low}, says: {en: x}}")
            .ShouldHaveSingleItem().Message.ShouldContain("'Rule 1' is added, but base has it already");
    }

    [Fact]
    public void Words_that_are_not_in_every_language_are_found_wherever_they_are()
    {
        var found = LintBook.Find(
            LintRules.Translation,
            $$"""
            - {add: Rule 2, kind: requirement, basis: speed, when: item.level == "a", then: {reasons: [RS]}, says: {en: A license., zh-Hans: 一} }
            - {add: Review 2, kind: review, of: [speed], then: {review: case_by_case}, {{Words}}}
            - {add: Free, kind: exception, symbol: FREE, lifts: [speed], conditions: [{id: 1, when: us_origin, says: {en: One.} }], {{Words}}}
            """,
            folder =>
            {
                folder.Write("uncertain.yaml", "items:\n- {id: U1, slug: open, severity: low, says: {en: Open., zh-Hant: 一}}\n");
                folder.Write("enacted/2031-01-01-next.yaml", """
                    id: next
                    title: The next
                    kind: guidance
                    citation: none
                    published: 2031-01-01
                    effective: 2031-01-01
                    source: made up
                    confidence: low
                    uncertain: open
                    summary: {en: Only in English.}
                    changes: []
                    """);
            });

        found.ShouldAllBe(f => f.Severity == LintRules.Warning);
        found.Select(f => $"{Path.GetFileName(f.File)}:{f.Line} {f.Message}").ShouldBe(
            [
                "2030-01-15-bad.yaml:12 Rule 2: says is not in zh-Hant; accepted: a text in every language of the book.",
                "2030-01-15-bad.yaml:14 Free: says is not in zh-Hant and zh-Hans; accepted: a text in every language of the book.",
                "2031-01-01-next.yaml:10 next: summary is not in zh-Hant and zh-Hans; accepted: a text in every language of the book.",
                "uncertain.yaml:2 open: its text is not in zh-Hans; accepted: a text in every language of the book.",
            ]);
    }

    [Fact]
    public void Days_that_do_not_fit_together_are_found()
    {
        var found = LintBook.Find(
            LintRules.Dates,
            $$"""
            - {add: Flag 1, kind: flag, from: 2029-12-31, flag: {id: x, severity: low}, {{Words}}}
            - {add: Table 1, kind: definition, table: t, rows: {2030Q5: 1, 2030Q1: 2}, {{Words}}}
            """,
            folder =>
            {
                folder.Amend("short", "2031-01-15", $$"""- {add: Flag 2, kind: flag, from: 2031-06-01, flag: {id: y, severity: low}, {{Words}}}""", "until: 2031-05-31");
                folder.Amend("early", "2021-12-31", "[]");
                File.Move(Path.Combine(folder.Path, "enacted/2031-01-15-short.yaml"), Path.Combine(folder.Path, "enacted/2031-01-16-short.yaml"));
            });

        found.Select(f => $"{f.Severity} {Path.GetFileName(f.File)}:{f.Line} {f.Message}").ShouldBe(
            [
                "error 2030-01-15-bad.yaml:13 Table 1: '2030Q5' is not a quarter; accepted: a year and a quarter, written 2025Q1.",
                "warning 2021-12-31-early.yaml:1 early is applied from 2021-12-31, before the book begins on 2022-01-01.",
                "warning 2030-01-15-bad.yaml:12 Flag 1: from is 2029-12-31, before the amendment is applied on 2030-01-15.",
                "warning 2031-01-16-short.yaml:1 the file is named by 2031-01-16, which is none of the days of short: published 2031-01-15, effective 2031-01-15.",
                "warning 2031-01-16-short.yaml:12 Flag 2: from is 2031-06-01, after the amendment ends on 2031-05-31.",
            ]);
    }

    [Fact]
    public void A_provision_to_be_looked_at_again_by_a_day_that_is_past_is_found()
    {
        LintBook.Find(LintRules.Stale, $$"""
            - {add: Flag 1, kind: flag, review_by: 2026-11-20, flag: {id: x, severity: low}, {{Words}}}
            - {add: Flag 2, kind: flag, review_by: 2026-11-21, flag: {id: y, severity: low}, {{Words}}}
            """).ShouldHaveSingleItem().Provision.ShouldBe("Flag 1");
    }

    [Fact]
    public void Names_that_nothing_in_the_book_bears_are_found()
    {
        var found = LintBook.Find(LintRules.Reference, $$"""
            - {add: Rule 2, kind: requirement, basis: speed, when: item.level == "a", then: {reasons: [RS]}, {{Words}}}
            - {add: Review 2, kind: review, of: [speeed], then: {review: case_by_case}, {{Words}}}
            - {add: Review 3, kind: review, of: [speed], then: {review: policy_of_denial}, yields_to: [Reveiw 2, Rule 2], {{Words}}}
            - {add: Free, kind: exception, symbol: FREE, lifts: [speed, haste], {{Words}}}
            - {add: Closed, kind: restriction, closes: [FREED], {{Words}}}
            - {add: Open, kind: restriction, closes_all_but: [FREE, NONE], {{Words}}}
            - {add: File, kind: duty, on: {outcome: [license_needed], review: [denial]}, duty: {what: notify_bis}, {{Words}}}
            """);

        found.ShouldAllBe(f => f.Severity == LintRules.Error);
        found.Select(f => $"{f.Line}: {f.Message}").ShouldBe(
            [
                "13: Review 2: of names 'speeed', which no amendment of the book adds; accepted: the basis of a requirement; did you mean 'speed'?",
                "14: Review 3: yields_to names 'Reveiw 2', which no amendment of the book adds; accepted: a provision of the book; did you mean 'Review 2'?",
                "14: Review 3: yields_to names 'Rule 2', a requirement; a review yields to provisions of its own kind.",
                "15: Free: lifts names 'haste', which no amendment of the book adds; accepted: the basis of a requirement.",
                "16: Closed: closes names 'FREED', which no amendment of the book adds; accepted: the symbol of an exception or authorization; did you mean 'FREE'?",
                "17: Open: closes_all_but names 'NONE', which no amendment of the book adds; accepted: the symbol of an exception or authorization.",
                "18: File: on.outcome names 'license_needed'; accepted: a word of the contract for outcomes.",
                "18: File: on.review names 'denial'; accepted: a word of the contract for review policies.",
            ]);
    }

    [Fact]
    public void An_uncertainty_that_nothing_refers_to_is_found_and_one_that_does_not_exist_is_an_error()
    {
        using var folder = new LawFolder();
        folder.Write("uncertain.yaml", """
            items:
            - {id: U1, slug: used, severity: low, says: {en: One., zh-Hant: 一, zh-Hans: 一}}
            - {id: U2, slug: unused, severity: low, says: {en: Two., zh-Hant: 一, zh-Hans: 一}}
            """);
        folder.Amend("more", "2030-01-15", $$"""
            - {add: Flag 1, kind: flag, uncertain: used, flag: {id: x, severity: low}, {{Words}}}
            - {add: Flag 2, kind: flag, uncertain: usd, flag: {id: y, severity: low}, {{Words}}}
            """);
        var found = LintBook.Run(folder);

        found.Single(f => f.Id == LintRules.Uncertainty).ToString().ShouldEndWith(
            "uncertain.yaml:3:3: info: no provision, amendment or part refers to the uncertainty 'unused' (U2). [uncertainty]");
        found.Single(f => f.Severity == LintRules.Error).Message.ShouldBe("Flag 2.uncertain: read 'usd'; accepted: a slug of uncertain.yaml.");
    }

    [Fact]
    public void A_definition_that_nothing_uses_is_found()
    {
        LintBook.Find(LintRules.Unused, $$"""
            - {add: Group 2, kind: definition, group: two, countries: [CN], {{Words}}}
            - {add: Group 3, kind: definition, group: three, means: 'group("two")', {{Words}}}
            - {add: Names, kind: definition, names: them, list: [Them], {{Words}}}
            - {add: Term, kind: definition, term: here, means: us_origin, {{Words}}}
            - {add: Flag, kind: flag, when: here, flag: {id: x, severity: low}, {{Words}}}
            """).Select(f => $"{f.Severity} {f.Message}").ShouldBe(
            [
                "info Group 3: no condition of any day uses the group 'three'.",
                "info Names: no condition of any day uses the names 'them'.",
            ]);
    }

    [Fact]
    public void A_change_that_never_changes_anything_is_found()
    {
        LintBook.Find(
            LintRules.NoEffect,
            $$"""- {add: Flag 1, kind: flag, flag: {id: x, severity: low}, {{Words}}}""",
            folder =>
            {
                folder.Amend("gone", "2031-01-15", "- repeal: Flag 1");
                folder.Amend("late", "2032-01-15", "- {amend: Flag 1, when: us_origin}");
            }).ShouldHaveSingleItem().Message.ShouldBe("Flag 1: this amend changes the law of no day; the provision does not stand when it applies.");
    }

    [Fact]
    public void A_condition_that_changes_without_its_words_is_found()
    {
        LintBook.Find(
            LintRules.Words,
            $$"""- {add: Flag 1, kind: flag, flag: {id: x, severity: low}, {{Words}}}""",
            folder =>
            {
                folder.Amend("silent", "2031-01-15", "- {amend: Flag 1, when: us_origin}");
                folder.Amend("spoken", "2032-01-15", $$"""- {amend: Flag 1, when: '!us_origin', {{Words}}}""");
                folder.Amend("other", "2033-01-15", "- {amend: Flag 1, confidence: low}");
            }).ShouldHaveSingleItem().File.ShouldEndWith("2031-01-15-silent.yaml");
    }
}
