namespace Sluice.Lab.Tests.Plans;

/// <summary>
/// What each of the forty orders of <c>examples/books/forty-orders.jsonl</c> is answered on 2025-05-20: as enforced, as written, and as written
/// under the proposal of a lower threshold. Each was read from the text of the rules; the reason stands beside it.
/// </summary>
internal static class FortyOrders
{
    /// <summary>The book.</summary>
    public static string File { get; } = Path.Combine(TestLab.Root, "examples", "books", "forty-orders.jsonl");

    /// <summary>The answers, in the order of the book.</summary>
    public static readonly (string Id, string Enforced, string Written, string Lower)[] Answers =
    [
        // MY: 1,583,200 TPP, within LPP and within the lower threshold.
        ("B40-01", "no_license_required", "license_exception", "license_exception"),
        // MY: 26,898,568 TPP, within LPP; over 3,200,000.
        ("B40-02", "no_license_required", "license_exception", "license_required/presumption_of_approval"),
        // MY: 26,914,400 TPP, over LPP, within the allocation.
        ("B40-03", "no_license_required", "license_required/presumption_of_approval", "license_required/presumption_of_approval"),
        // IN: 791,600,000 TPP, over 790,000,000; India is in A:5.
        ("B40-04", "no_license_required", "license_required/policy_of_denial", "license_required/presumption_of_approval"),
        // IN: 1,583,200,000 TPP, over twice the allocation.
        ("B40-05", "no_license_required", "license_required/policy_of_denial", "license_required/policy_of_denial"),
        // IN: The same for a facility certified to Supplement 10.
        ("B40-06", "no_license_required", "license_required/policy_of_denial", "license_required/case_by_case"),
        // BR: 16,211,968 TPP after 20,000,000 this year, over LPP.
        ("B40-07", "no_license_required", "license_required/presumption_of_approval", "license_required/presumption_of_approval"),
        // PL: 9,984,000 TPP, within LPP; over 3,200,000.
        ("B40-08", "no_license_required", "license_exception", "license_required/presumption_of_approval"),
        // CH: 18,432,000 TPP, within LPP; no value stated.
        ("B40-09", "no_license_required", "license_exception", "license_required/presumption_of_approval"),
        // SG: 128 chips, 2,026,496 TPP, within LPP.
        ("B40-10", "no_license_required", "license_exception", "license_exception"),
        // MX: Level b needs no license to Mexico under either text.
        ("B40-11", "no_license_required", "no_license_required", "no_license_required"),
        // KE: Level a worldwide, not for datacenters: ACA (and LPP).
        ("B40-12", "no_license_required", "license_exception", "license_exception"),
        // SA: 740.29(c) leaves LPP open to it, 740.2(a)(9)(ii) does not name LPP; over 3,200,000 LPP is closed for sure.
        ("B40-13", "license_required/presumption_of_approval", "undetermined", "license_required/presumption_of_approval"),
        // AE: 31,664,000 TPP, over LPP whatever 740.2 means.
        ("B40-14", "license_required/presumption_of_approval", "license_required/presumption_of_approval", "license_required/presumption_of_approval"),
        // VN: Level b: ACA under either text.
        ("B40-15", "license_exception", "license_exception", "license_exception"),
        // KZ: Level a, not for datacenters: ACA under either text.
        ("B40-16", "license_exception", "license_exception", "license_exception"),
        // QA: 360,000 TPP: LPP is open or not.
        ("B40-17", "license_required/presumption_of_approval", "undetermined", "undetermined"),
        // CN: Datacenter part of level a to China.
        ("B40-18", "license_required/presumption_of_denial", "license_required/presumption_of_denial", "license_required/presumption_of_denial"),
        // CN: The letter of April 2025 binds NVIDIA; no review policy is stated.
        ("B40-19", "license_required/unstated", "license_required/unstated", "license_required/unstated"),
        // CN: The letter does not bind others; the part meets no level.
        ("B40-20", "no_license_required", "no_license_required", "no_license_required"),
        // CN: Level a, not for datacenters: NAC under either text.
        ("B40-21", "license_exception", "license_exception", "license_exception"),
        // SE: The ultimate parent is headquartered in China.
        ("B40-22", "license_required/presumption_of_denial", "license_required/presumption_of_denial", "license_required/presumption_of_denial"),
        // HK: Hong Kong counts as China; level a by density.
        ("B40-23", "license_required/presumption_of_denial", "license_required/presumption_of_denial", "license_required/presumption_of_denial"),
        // DE: AIA.
        ("B40-24", "no_license_required", "license_exception", "license_exception"),
        // JP: AIA: headquartered in Japan, parent in the United States.
        ("B40-25", "no_license_required", "license_exception", "license_exception"),
        // DE: No AIA, the parent is headquartered in India; LPP, which keeps its limit in Germany.
        ("B40-26", "no_license_required", "license_exception", "license_exception"),
        // DE: 47,496,000 TPP, over LPP; a destination of Supplement 5(a).
        ("B40-27", "no_license_required", "license_required/presumption_of_approval", "license_required/presumption_of_approval"),
        // MY: 63,328,000 TPP is 5.96 percent of the group's, within the 7 and 25 percent of UVEU.
        ("B40-28", "no_license_required", "authorized", "authorized"),
        // US: Nothing moves abroad.
        ("B40-29", "no_license_required", "no_license_required", "no_license_required"),
        // FR: 4E091 to a secure facility in France: AIA for weights.
        ("B40-30", "no_license_required", "license_exception", "license_exception"),
        // IN: 4E091, headquartered outside Supplement 5(a).
        ("B40-31", "no_license_required", "license_required/presumption_of_denial", "license_required/presumption_of_denial"),
        // CN: A machine of 3B001 to China.
        ("B40-32", "license_required/presumption_of_denial", "license_required/presumption_of_denial", "license_required/presumption_of_denial"),
        // IR: Embargo.
        ("B40-33", "license_required/policy_of_denial", "license_required/policy_of_denial", "license_required/policy_of_denial"),
        // DE: A denied person.
        ("B40-34", "prohibited", "prohibited", "prohibited"),
        // MY: Entity List: no review policy is in the book; LPP is closed.
        ("B40-35", "license_required/unstated", "license_required/unstated", "license_required/unstated"),
        // MY: Where the parent is headquartered decides whether a license is needed; over 3,200,000 one is, for either.
        ("B40-36", "undetermined", "undetermined", "license_required/undetermined"),
        // MY: Over LPP a license is needed whoever the parent is; how it is judged is open.
        ("B40-37", "undetermined", "license_required/undetermined", "license_required/undetermined"),
        // TH: What LPP covered before is not stated; 7,916,000 TPP alone are over 3,200,000.
        ("B40-38", "no_license_required", "undetermined", "license_required/presumption_of_approval"),
        // MY: Only the H100 need an authorization; the EAR99 lines state no TPP.
        ("B40-39", "no_license_required", "license_exception", "license_exception"),
        // ID: 3,166,400 + 1,497,600 = 4,664,000 TPP; the A100 have no price.
        ("B40-40", "no_license_required", "license_exception", "license_required/presumption_of_approval"),
    ];
}
