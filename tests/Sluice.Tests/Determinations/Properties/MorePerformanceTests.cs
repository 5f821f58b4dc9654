using Sluice.Determinations;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Parties;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>
/// More performance never makes an order freer, all else equal: neither the outcome nor the review gets more lenient. Where the
/// law itself is otherwise, it is said here with its paragraph and pinned by a test of its own.
/// </summary>
public sealed class MorePerformanceTests
{
    private static readonly decimal[] Factors = [1.0001m, 1.05m, 1.5m, 2m, 4m, 25m, 1000m];

    private int compared;

    [Fact]
    public void More_performance_never_makes_an_order_freer()
    {
        RandomOrders.Check(6_000, (order, random) =>
        {
            if (IsExcepted(order))
            {
                return null;
            }

            var more = Raise(order, Factors[random.Next(Factors.Length)]);
            var ((written, writtenReview), (enforced, enforcedReview)) = ShippedLaw.Decider.Answer(order);
            var ((writtenMore, writtenReviewMore), (enforcedMore, enforcedReviewMore)) = ShippedLaw.Decider.Answer(more);
            return Freer((written, writtenReview), (writtenMore, writtenReviewMore)) ?? Freer((enforced, enforcedReview), (enforcedMore, enforcedReviewMore));
        });
        compared.ShouldBeGreaterThan(4_000, "too few orders had two settled answers");
    }

    /// <summary>
    /// The authorization for a universal validated end user counts shares of its whole installed base (Supp. 10 to 15 CFR 748,
    /// paragraph 6): an order to a destination of Supplement 5(a) to part 740 makes the share outside smaller, the more so the larger it is.
    /// </summary>
    [Fact]
    public void A_larger_order_to_an_ally_may_bring_a_universal_validated_end_user_back_within_its_shares()
    {
        var small = To("KR", "uveu", 8_000m) with
        {
            Prior = new Prior
            {
                UveuTppByCountry = new Dictionary<Country, decimal> { [Country.Parse("KR")] = 100_000m, [Country.Parse("IN")] = 20_000m },
                LppTppThisYear = 26_900_000m,
            },
            EndUse = new EndUse("internal_business", []),
        };
        small = small with { Parties = [small.Parties![0] with { UltimateParent = new UltimateParent("Cloud", Country.Parse("KR")), Owners = [] }, Elsewhere] };

        ShippedLaw.Decider.Answer(small).Written.Outcome.ShouldBe(Outcome.LicenseRequired);
        ShippedLaw.Decider.Answer(Raise(small, 25m)).Written.Outcome.ShouldBe(Outcome.Authorized);
    }

    /// <summary>
    /// The national authorization is for items at the level of 3A090.a only (15 CFR 748.15(a)(2)(iii)), and 740.2(a)(17) closes license
    /// exceptions, not authorizations, to parties on the Unverified List: below that level nothing is left, at it the authorization is.
    /// </summary>
    [Fact]
    public void A_national_validated_end_user_on_the_unverified_list_may_receive_the_stronger_part_and_not_the_weaker()
    {
        var weaker = To("SA", "nveu", 3_000m);
        weaker = weaker with { Parties = [weaker.Parties![0] with { Listed = "unverified" }] };

        ShippedLaw.Decider.Answer(weaker).Written.Outcome.ShouldBe(Outcome.LicenseRequired);
        ShippedLaw.Decider.Answer(Raise(weaker, 2m)).Written.Outcome.ShouldBe(Outcome.Authorized);
    }

    /// <summary>A buyer outside of Supplement 5(a), which closes the exception for allies and leaves the authorization.</summary>
    private static Party Elsewhere => new("purchaser")
    {
        Name = "Agent", Country = Country.Parse("IN"), Headquarters = Country.Parse("IN"), UltimateParent = new UltimateParent("Agent", Country.Parse("IN")),
        Owners = [], Listed = "none", PrivateSector = true, Veu = "none", Certifications = [],
    };

    /// <summary>
    /// The two cases above, and parts that state the bandwidth density of memory and yet compute: of a memory part that density
    /// decides (ECCN 3A090.c), and a part that computes is none, so that the order contradicts itself.
    /// </summary>
    private static bool IsExcepted(Order order) =>
        order.Parties!.Any(p => p.Veu == "uveu")
        || (order.Parties!.Any(p => p.Veu == "nveu") && order.Parties!.Any(p => p.Listed == "unverified"))
        || order.Items.OfType<SpecifiedItem>().Any(i => i.Specs is { MemoryBandwidthDensity: not null, DenseTops.Count: > 0 });

    private static Order Raise(Order order, decimal factor) => order with
    {
        Items =
        [
            .. order.Items.Select(item => item switch
            {
                SpecifiedItem { Specs.DenseTops: { } tops } x => x with { Specs = x.Specs with { DenseTops = tops.ToDictionary(t => t.Key, t => t.Value * factor) } },
                ClassifiedItem x => x with { Tpp = x.Tpp * factor },
                _ => item,
            }),
        ],
    };

    private static int Severity(Outcome outcome) => outcome switch
    {
        Outcome.NotSubjectToEar => 0,
        Outcome.NoLicenseRequired => 1,
        Outcome.LicenseException or Outcome.Authorized => 2,
        Outcome.LicenseRequired => 3,
        _ => 4,
    };

    private string? Freer((Outcome Outcome, Review? Review) before, (Outcome Outcome, Review? Review) after)
    {
        if (before.Outcome == Outcome.Undetermined || after.Outcome == Outcome.Undetermined)
        {
            return null;
        }

        compared++;
        var freer = Severity(after.Outcome) < Severity(before.Outcome)
            || (before is { Outcome: Outcome.LicenseRequired, Review: not Review.Undetermined } && after is { Outcome: Outcome.LicenseRequired, Review: not Review.Undetermined }
                && after.Review < before.Review);
        return freer ? $"{before.Outcome.Word()} {before.Review} became {after.Outcome.Word()} {after.Review}" : null;
    }

    private static Order To(string destination, string veu, decimal tpp) => new()
    {
        Id = veu,
        Date = new DateOnly(2025, 6, 2),
        Activity = "export",
        From = Country.Parse("US"),
        Destination = Country.Parse(destination),
        UsOrigin = true,
        Exporter = new Exporter("Example Servers", Country.Parse("US"), "manufacturer"),
        Items =
        [
            new SpecifiedItem(new ChipSpecification
            {
                Name = "XPU", DenseTops = new Dictionary<int, decimal> { [8] = tpp / 8m }, ApplicableDieAreaMm2 = 800m, Datacenter = true, MemoryBandwidthGbps = 1000m,
                InterconnectGbps = 100m, DesignedIn = Country.Parse("US"), DesignerParent = Country.Parse("US"), AuthorizedDesigner = "approved",
            })
            { Quantity = 10 },
        ],
        Parties =
        [
            new Party("ultimate_consignee")
            {
                Name = "Cloud", Country = Country.Parse(destination), Headquarters = Country.Parse(destination), UltimateParent = new UltimateParent("Cloud", Country.Parse(destination)),
                Owners = [], Listed = "none", PrivateSector = true, Veu = veu, Certifications = [],
            },
        ],
        EndUse = new EndUse("commercial_datacenter", []),
        Prior = new Prior { NveuTppInstalled = 0m, LppTppThisYear = 0m, CountryTppLicensed = 0m },
    };
}
