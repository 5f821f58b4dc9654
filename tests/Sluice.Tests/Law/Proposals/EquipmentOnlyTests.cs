using Sluice.Determinations;
using Sluice.Law;

namespace Sluice.Tests.Law.Proposals;

/// <summary>Chips, computers, memory and weights go free; machines, end uses, lists and embargoes stay as they are.</summary>
public sealed class EquipmentOnlyTests
{
    /// <summary>The grounds of license requirements that speak of chips and of what is made with them.</summary>
    private static readonly string[] OfChips = ["advanced_computing", "hbm", "letter", "model_weights"];

    public static TheoryData<string> Laws =>
        ["written@2025-05-20", "enforced@2025-05-20", "written@2026-03-02", "enforced@2026-06-15", "written@2022-09-01", "written@2023-06-01", "written@2024-06-03"];

    [Theory]
    [MemberData(nameof(Laws))]
    public void What_stands_on_other_grounds_stays_and_what_stands_on_chips_alone_is_lifted(string law)
    {
        int stay = 0, lifted = 0;
        foreach (var (order, before, after) in ManyOrders.Under(law, law + "+equipment-only").Where(x => x.Before.Ruling.IsSettled))
        {
            var required = before.Provisions.Where(p => p.Kind is ProvisionKind.Requirement or ProvisionKind.Prohibition).ToList();
            if (required.TrueForAll(p => !IsOfChips(p)))
            {
                // A foreign-made chip that no rule reaches any more is not subject at all, which is as free as needing no license.
                (IsFree(after.Ruling) == IsFree(before.Ruling) && (IsFree(before.Ruling) || after.Ruling == before.Ruling)).ShouldBeTrue($"{order.Id}: {before.Ruling} {after.Ruling}");
                stay++;
            }
            else if (!after.Ruling.IsSettled)
            {
                // A fact that could not matter while the chip needed a license anyway, such as an unknown end use, now does.
                continue;
            }
            else if (required.TrueForAll(IsOfChips))
            {
                IsFree(after.Ruling).ShouldBeTrue($"{order.Id}: {before.Ruling} {after.Ruling}");
                lifted++;
            }
            else
            {
                (after.Ruling.Outcome <= before.Ruling.Outcome && !(after.Ruling.Review > before.Ruling.Review)).ShouldBeTrue($"{order.Id}: {before.Ruling} {after.Ruling}");
            }
        }

        stay.ShouldBeGreaterThan(30);
        lifted.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("euv-from-united-states", "license_required", "license_required")] // a machine of 3B001 to China
    [InlineData("a800-china", "presumption_of_denial", "no_license_required")]
    [InlineData("hbm-china", "presumption_of_denial", "not_subject_to_ear")] // made in Korea
    [InlineData("weights-french-lab", "license_exception", "no_license_required")]
    [InlineData("ascend-910c-malaysia", "license_required", "not_subject_to_ear")]
    public void Examples_change_as_meant(string order, string before, string after)
    {
        var found = ManyOrders.Under("written@2025-06-02", "written@2025-06-02+equipment-only").Single(x => x.Order.Id == order);

        (before == found.Before.Ruling.Word || before == found.Before.Ruling.Outcome.Word()).ShouldBeTrue(found.Before.Ruling.ToString());
        found.After.Ruling.Outcome.Word().ShouldBe(after);
    }

    [Fact]
    public void The_machines_keep_their_grounds()
    {
        var machines = ManyOrders.Under("written@2025-06-02", "written@2025-06-02+equipment-only")
            .Where(x => x.Before.Provisions.Any(p => p.Effect.Basis is "sme" or "sme_worldwide" or "advanced_end_use" && p.Id != "15 CFR 744.23(a)(1)")).ToList();

        machines.Count.ShouldBeGreaterThanOrEqualTo(10);
        machines.Where(x => !x.After.Provisions.Any(p => p.Effect.Basis is "sme" or "sme_worldwide" or "advanced_end_use")).Select(x => x.Order.Id).ShouldBeEmpty();
    }

    private static bool IsFree(Ruling ruling) => ruling.Outcome is Outcome.NoLicenseRequired or Outcome.NotSubjectToEar;

    // The supercomputer end use and General Prohibition 10 bear no ground of their own.
    private static bool IsOfChips(Provision provision) =>
        OfChips.Contains(provision.Effect.Basis) || provision.Id is "15 CFR 744.23(a)(1)" or "15 CFR 736.2(b)(10)";
}
