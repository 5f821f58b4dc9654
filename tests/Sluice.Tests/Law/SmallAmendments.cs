namespace Sluice.Tests.Law;

/// <summary>Amendments of a few lines, and ways of breaking them.</summary>
internal static class SmallAmendments
{
    private const string Head = """
        id: example-2030
        title: Example rule
        kind: final_rule
        citation: 95 FR 1
        published: 2030-01-10
        effective: 2030-01-15
        source: 95 FR 1
        confidence: high
        summary: {en: An example.}
        changes:

        """;

    public const string Requirement = Head + """
          - add: 15 CFR 742.6
            kind: requirement
            basis: advanced_computing
            when: item.level == "a"
            then: {reasons: [RS]}
            says: {en: A license is required.}
        """;

    public const string Exception = Head + """
          - add: 15 CFR 740.29
            kind: exception
            symbol: LPP
            lifts: [advanced_computing]
            limit: {account: lpp, amount: 26900000, used: "0", draw: item.total_tpp}
            duties:
              - {id: 15 CFR 740.29(g), what: file_certification, due: {days: 30}, says: {en: Send it.}}
            says: {en: LPP.}
        """;

    public const string Group = Head + """
          - {add: X, kind: definition, group: X, countries: [CN], says: {en: X.}}
        """;

    /// <summary>A valid document, what is replaced in it, by what, and a part of the problem.</summary>
    public static TheoryData<string, string, string, string> Broken => new()
    {
        { Requirement, "title: Example rule\n", "", "lacks one of" },
        { Requirement, "kind: final_rule", "kind: rule", ".kind is not one of" },
        { Requirement, "effective: 2030-01-15", "effective: 15 January 2030", ".effective does not match" },
        { Requirement, "confidence: high", "confidence: sure", ".confidence is not one of" },
        { Requirement, "summary: {en: An example.}", "summary: An example.", ".summary is not of type object" },
        { Requirement, "{en: An example.}", "{en: An example., zh: 範例}", ".summary.zh is not accepted here" },
        { Requirement, "kind: final_rule", "kind: stay", "lacks one of [\"stays\"]" },
        { Requirement, "basis: advanced_computing", "symbol: LPP", "lacks one of [\"basis\", \"then\"]" },
        { Requirement, "then: {reasons: [RS]}", "then: {review: case_by_case}", ".then.review is not one of" },
        { Requirement, "    says: {en: A license is required.}", "", "lacks one of [\"kind\", \"says\"]" },
        { Requirement, "basis: advanced_computing", "basis: advanced_computing\n    closes: [LPP]", ".closes fits none of anyOf" },
        { Requirement, "kind: requirement", "kind: requirement\n    unresolved: x\n    not_modelled: y", "fits what it must not" },
        { Requirement, "add: 15 CFR 742.6", "add: 15 CFR 742.6\n    amend: 15 CFR 742.6", "does not fit exactly one of oneOf" },
        { Requirement, "add: 15 CFR 742.6", "repeal: 15 CFR 742.6", ".basis is not one of" },
        { Requirement, "add: 15 CFR 742.6", "add: 15 CFR 742.6\n    include: [CN]", "fits what it must not" },
        { Exception, "what: file_certification", "what: file_certificate", ".what is not one of" },
        { Exception, "due: {days: 30}", "due: {days: thirty}", ".days is not of type" },
        { Exception, "due: {days: 30}", "due: {days: 9999}", ".days is more than 3650" },
        { Exception, "due: {days: 30}", "due: {}", ".due has fewer than 1" },
        { Exception, "used: \"0\", ", "", ".limit lacks one of" },
        { Exception, "account: lpp", "account: \"lpp/{yaer}\"", ".account does not match" },
        { Exception, "account: lpp", "account: lpp, instead: {account: other}", ".instead lacks one of" },
        { Exception, "    duties:", "    accounts: [{account: x}]\n    duties:", ".accounts[0] lacks one of" },
        { Exception, "    duties:", "    shares: [{account: x, of: y}]\n    duties:", ".shares[0]" },
        { Exception, "    duties:", "    shares: [{account: x, of: y, most_percent: 101}]\n    duties:", ".most_percent is more than 100" },
        { Exception, "lifts: [advanced_computing]", "lifts: []", ".lifts has fewer than 1" },
        { Group, "countries: [CN]", "countries: [China]", ".countries[0] does not match" },
        { Group, "countries: [CN]", "list: [CN]", "does not fit exactly one of oneOf" },
        { Group, "group: X, ", "group: X, means: '[\"CN\"]', ", "does not fit exactly one of oneOf" },
    };
}
