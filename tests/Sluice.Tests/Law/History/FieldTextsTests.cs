using Sluice.Documents;
using Sluice.Law.History;

namespace Sluice.Tests.Law.History;

public sealed class FieldTextsTests
{
    [Fact]
    public void Fields_within_fields_and_elements_of_lists_are_told_apart()
    {
        var node = (MapNode)DocumentReader.ReadYaml(
            """
            when: >
              a == 1
              && b
            then: {review: case_by_case, reasons: [RS, AT]}
            duties: [{what: notify_bis, to: [BIS]}]
            limit: null
            """,
            "x",
            ReadLimits.Law);

        FieldTexts.Of(node).Select(field => $"{field.Key}={string.Join('|', field.Value)}").ShouldBe(
            ["when=a == 1 && b", "then.review=case_by_case", "then.reasons=RS|AT", "duties={what: notify_bis, to: [BIS]}", "limit=null"]);
    }

    [Fact]
    public void A_reader_sees_a_line_a_condition_and_the_words_of_one_language()
    {
        var node = (MapNode)DocumentReader.ReadYaml(
            """
            conditions:
              - {id: 1 CFR 2(a), when: a == 1, says: {en: A is one., zh-Hant: 甲為一。}}
              - {id: 1 CFR 2(b), when: b, says: {en: B holds.}}
            duties:
              - {id: 1 CFR 3, what: notify_bis, to: BIS, when: c, due: {days: 30}, says: {en: Tell BIS., zh-Hant: 通知 BIS。}}
              - {id: 1 CFR 4, what: accounting, due: {half_year: 15}, says: {en: Account., zh-Hant: 記帳。}}
            limit: {amount: "5", says: {en: Five., zh-Hant: 五。}}
            says: {en: A rule., zh-Hant: 規則。}
            """,
            "x",
            ReadLimits.Law);

        FieldTexts.Of(node, Language.ZhHant).Select(field => $"{field.Key}={string.Join('|', field.Value)}").ShouldBe(
        [
            "conditions=1 CFR 2(a): a == 1 — 甲為一。|1 CFR 2(b): b — B holds.",
            "duties=1 CFR 3: notify_bis, to BIS, when c, due 30 days — 通知 BIS。|1 CFR 4: accounting, due 15 days after the half-year — 記帳。",
            "limit.amount=5",
            "limit.says=五。",
            "says=規則。",
        ]);
    }

    [Fact]
    public void A_change_within_a_list_of_conditions_shows_the_one_that_changed()
    {
        static MapNode Read(string b) => (MapNode)DocumentReader.ReadYaml(
            $$"""
            conditions:
              - {id: p(a), when: a, says: {en: A., zh-Hant: 甲。} }
              - {id: p(b), when: {{b}}, says: {en: B., zh-Hant: 乙。} }
            """,
            "x",
            ReadLimits.Law);

        var change = FieldChange.Between(Read("b"), Read("c"), Language.En).ShouldHaveSingleItem();

        change.Removed.ShouldBe(["p(b): b — B."]);
        change.Added.ShouldBe(["p(b): c — B."]);
    }
}
