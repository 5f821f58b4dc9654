using Sluice.Documents;
using Sluice.Law;

namespace Sluice.Tests.Law.History;

/// <summary>A book in which one provision is added, amended, repealed and added again.</summary>
internal static class TrialBook
{
    public static LawBook Book { get; } = LawBook.Assemble(
        [
            Read("first", "2022-01-01", """
                - add: 15 CFR 744.1
                  kind: requirement
                  basis: speed
                  when: item.tpp >= 4800
                  then: {reasons: [RS, AT]}
                  says: {en: Fast parts need a license., zh-Hant: 快者須許可。}
                - add: Group 1
                  kind: definition
                  group: "G:1"
                  countries: [CN, MO]
                  says: {en: A group.}
                """),
            Read("second", "2023-01-01", """
                - amend: 15 CFR 744.1
                  when: item.tpp >= 2400
                - amend: Group 1
                  include: [KH]
                  exclude: [MO]
                """),
            Read("third", "2024-01-01", """
                - repeal: 15 CFR 744.1
                """),
            Read("fourth", "2025-01-01", """
                - add: 15 CFR 744.1
                  kind: requirement
                  basis: speed
                  when: item.tpp >= 1200
                  then: {reasons: [RS]}
                  says: {en: All parts need a license.}
                """),
        ],
        [],
        new LawBookTitle("A book on trial", new DateOnly(2022, 1, 1), null),
        "hash");

    private static Amendment Read(string id, string day, string changes) => AmendmentReader.Read(
        DocumentReader.ReadYaml(
            $$"""
            id: {{id}}
            title: The {{id}}
            kind: final_rule
            citation: Book {{id}}
            published: {{day}}
            effective: {{day}}
            source: made up
            confidence: high
            summary: {en: A rule.}
            changes:
            {{changes}}
            """,
            id,
            ReadLimits.Law),
        id);
}
