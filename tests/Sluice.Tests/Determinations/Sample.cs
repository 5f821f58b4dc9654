using Sluice.Determinations;

namespace Sluice.Tests.Determinations;

/// <summary>Determinations made by hand, so that what shows them is tested without the law.</summary>
internal static class Sample
{
    /// <summary>1,024 accelerators to Malaysia under a rule that is in force and not enforced.</summary>
    public static Determination Malaysia { get; } = new(
        "PO-2025-0117",
        new DateOnly(2025, 6, 2),
        new Answer(
            Outcome.LicenseRequired,
            Review.PresumptionOfApproval,
            [
                new AuthorizationFinding("LPP", false, "annual limit exceeded", "15 CFR 740.29(d)"),
                new AuthorizationFinding("NVEU", null, "depends on parties[end_user].veu", "15 CFR 748.15(a)"),
            ],
            ["RS", "AT"]),
        new Answer(Outcome.NoLicenseRequired, null, [], []),
        [new ItemFinding("NVIDIA H100 SXM5 80GB", ["3A090.a"], "a", 15832.00m, 19.4496m, 16211968m, 1024m, "high")],
        [new AllocationDraw("lpp/2025/example-holdings", 26900000m, 25331200m, 16211968m, -14643168m, "15 CFR 740.29(d)")],
        [new Obligation("file_certification", "BIS", new DateOnly(2025, 7, 2), "15 CFR 740.29(g)(1)", "File a copy of the statement with BIS.")],
        [
            new Question(
                "parties[ultimate_consignee].ultimate_parent.headquarters", "decides 15 CFR 742.6(b)(10)(iii)",
                ["presumption_of_denial", "presumption_of_approval"]),
        ],
        [new Flag("unverified.headquartered", "high", "The rules do not define \"headquartered\".")],
        [
            new TraceStep(
                "15 CFR 742.6(a)(6)(iii)(A)", true, "90 FR 4544", new DateOnly(2025, 1, 13),
                "A license is required to send any 3A090.a-level item anywhere in the world.", "requirement", "written", 0),
            new TraceStep(
                "15 CFR 740.29", false, "90 FR 4544", new DateOnly(2025, 1, 13),
                "Small orders may go under a yearly limit.", "exception", "written", 0),
            new TraceStep(
                "15 CFR 742.6(b)(10)", null, "90 FR 4544", new DateOnly(2025, 1, 13),
                "Applications are judged by where the consignee is headquartered.", "review", "both", 0),
        ],
        new LawBookStamp("6f1ed002ab5595859014ebf0951522d9d0d1a9b5b9e2f4a1c3d5e7f901234567", new DateOnly(2026, 9, 30)));

    /// <summary>Names that try to leave their place: markup, script, table bars, terminal sequences, line breaks.</summary>
    public const string Hostile = "<script>alert('x')</script> \"&\" | `x` [a](javascript:1) \u001b[31mred\u202e\r\n# head";

    /// <summary>The same determination with hostile text wherever a name or text stands.</summary>
    public static Determination Poisoned { get; } = Malaysia with
    {
        Order = Hostile,
        AsWritten = Malaysia.AsWritten with { Authorizations = [new AuthorizationFinding(Hostile, false, Hostile, Hostile)] },
        Items = [Malaysia.Items[0] with { Name = Hostile, Eccn = [Hostile] }],
        Allocations = [Malaysia.Allocations[0] with { Account = Hostile, Provision = Hostile }],
        Obligations = [new Obligation(Hostile, Hostile, null, Hostile, Hostile)],
        Questions = [new Question(Hostile, Hostile, [Hostile])],
        Flags = [new Flag(Hostile, Hostile, Hostile)],
        Trace = [Malaysia.Trace[0] with { Provision = Hostile, EnactedBy = Hostile, Text = Hostile, Kind = Hostile, Law = Hostile }],
    };
}
