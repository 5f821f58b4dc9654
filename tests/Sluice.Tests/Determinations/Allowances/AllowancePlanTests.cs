using Sluice.Determinations;
using Sluice.Determinations.Allowances;
using Sluice.Documents;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Parties;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Allowances;

/// <summary>Which accounts the shipped law names for an order, and what is drawn on them.</summary>
public sealed class AllowancePlanTests
{
    private const string H100 = "NVIDIA H100 SXM5 80GB";

    [Fact]
    public void LPP_is_drawn_per_ultimate_parent_and_calendar_year()
    {
        var plan = Plan(Order("MY", 1699, "parent: {name: Harimau Holdings Bhd, headquarters: MY}"));

        plan.Ruling.Outcome.ShouldBe(Outcome.LicenseException);
        plan.Draws.ShouldBe([new AccountDraw("lpp/2025/harimau-holdings-bhd", 26898568m, 26900000m, true, "15 CFR 740.29(d)", "LPP", "prior.lpp_tpp_this_year", "report_limit_reached (15 CFR 740.29(g)(2))")]);
        plan.Missing.ShouldBeEmpty();
        plan.ParentIsAssumed.ShouldBeFalse();
    }

    [Fact]
    public void A_license_draws_on_the_country()
    {
        var plan = Plan(Order("MY", 1700, "parent: {name: Harimau Holdings Bhd, headquarters: MY}"));

        plan.Ruling.ShouldBe(new Ruling(Outcome.LicenseRequired, Review.PresumptionOfApproval));
        plan.Draws.Single().ShouldBe(new AccountDraw(
            "country/MY/2025-2027", 26914400m, 790000000m, true, "15 CFR 742.6(b)(10)(iii)(B)(1)", "presumption_of_approval", "prior.country_tpp_licensed"));
    }

    [Fact]
    public void A_law_that_asks_for_nothing_draws_nothing() =>
        ShippedLaw.Decider.Allowances(Order("MY", 1699), mode: LawMode.Enforced).Draws.ShouldBeEmpty();

    [Fact]
    public void A_consignee_of_Supplement_5a_charges_the_operator()
    {
        // Singapore is not in Supplement 5(a): no AIA, so that LPP carries the order.
        var own = Order("SG", 100, consignee: "JP");
        var delegated = own with { Parties = [.. own.Parties!, Operator] };

        Plan(own).Draws.Single().Account.ShouldBe("lpp/2025/harimau-awan-sdn-bhd");
        Plan(delegated).Draws.Single().Account.ShouldBe("lpp/2025/operator-pte-ltd");
        Plan(own).ParentIsAssumed.ShouldBeTrue();
    }

    [Fact]
    public void Others_than_those_of_Supplement_5a_do_not()
    {
        var own = Order("MY", 100);
        Plan(own with { Parties = [.. own.Parties!, Operator] }).Draws.Single().Account
            .ShouldBe("lpp/2025/harimau-awan-sdn-bhd");
    }

    [Fact]
    public void AIA_keeps_a_line_that_never_refuses()
    {
        var draw = Plan(Order("JP", 20000, consignee: "JP")).Draws.Single();

        draw.Account.ShouldBe("aia/harimau-awan-sdn-bhd");
        draw.Amount.ShouldBe(316640000m);
        draw.Limit.ShouldBe(253000000m);
        draw.Closes.ShouldBeFalse();
    }

    [Fact]
    public void NVEU_keeps_one_account_with_the_limit_of_the_quarter()
    {
        var order = Order("MY", 100, "veu: nveu");

        ShippedLaw.Decider.Allowances(order, authorization: "NVEU").Draws.Single()
            .ShouldBe(new AccountDraw("nveu/harimau-awan-sdn-bhd/MY", 1583200m, 949500000m, true, "15 CFR 748.15(a)(2)(iii)(B)", "NVEU", "prior.nveu_tpp_installed"));
        ShippedLaw.Decider.Allowances(order with { Date = new DateOnly(2025, 7, 1) }, authorization: "NVEU").Draws.Single().Limit.ShouldBe(1266000000m);
    }

    [Fact]
    public void UVEU_counts_every_country_and_binds_the_shares()
    {
        var order = Order("MY", 100, "veu: uveu", consignee: "US", prior: "{lpp_tpp_this_year: 26900000, uveu_tpp_by_country: {US: 49000000, JP: 31000000}}");
        var plan = Plan(order);

        plan.Ruling.Outcome.ShouldBe(Outcome.Authorized);
        plan.Draws.Select(d => d.Account).ShouldBe(
            ["uveu/harimau-awan-sdn-bhd/total", "uveu/harimau-awan-sdn-bhd/in/MY", "uveu/harimau-awan-sdn-bhd/outside-supp5a"]);
        plan.Draws.ShouldAllBe(d => d.Amount == 1583200m && d.Limit == null);
        plan.Shares.Select(s => (s.Account, s.Of, s.Percent, s.IsFloor)).ShouldBe(
        [
            ("uveu/harimau-awan-sdn-bhd/outside-supp5a", "uveu/harimau-awan-sdn-bhd/total", 25, false),
            ("uveu/harimau-awan-sdn-bhd/in/MY", "uveu/harimau-awan-sdn-bhd/total", 7, false),
            ("uveu/harimau-awan-sdn-bhd/in/US", "uveu/harimau-awan-sdn-bhd/total", 50, true),
        ]);
    }

    [Fact]
    public void What_is_not_known_is_told_and_not_guessed()
    {
        var order = Order("MY", 100);
        var nameless = order with { Parties = [.. order.Parties!.Select(p => p with { Name = null })] };

        Plan(nameless).Missing.ShouldBe(["parties[ultimate_consignee].name"]);
    }

    [Fact]
    public void The_ledger_answers_for_the_fields_of_prior()
    {
        var accounts = ShippedLaw.Decider.PriorAccountsOf(Order("MY", 100)).ToDictionary(a => a.Fact);

        accounts["prior.lpp_tpp_this_year"].Account.ShouldBe("lpp/2025/harimau-awan-sdn-bhd");
        accounts["prior.country_tpp_licensed"].Account.ShouldBe("country/MY/2025-2027");
        accounts["prior.country_tpp_limit"].Account.ShouldBe("country/MY/2025-2027");
        accounts["prior.uveu_tpp_by_country"].ShouldBe(new PriorAccount("prior.uveu_tpp_by_country", "uveu/harimau-awan-sdn-bhd/in/", null, true));
        var volume = ShippedLaw.Decider.PriorAccountsOf(Order("CN", 100), new DateOnly(2026, 3, 2)).Single(a => a.Fact == "prior.volume_share_of_us");
        volume.ShouldBe(new PriorAccount("prior.volume_share_of_us", "volume/nvidia-h100-sxm5-80gb/CN+MO", "volume/nvidia-h100-sxm5-80gb/US", false));
    }

    private static Party Operator { get; } = new("operator")
    {
        Name = "Operator Pte Ltd",
        Country = Country.Parse("MY"),
        Headquarters = Country.Parse("MY"),
        UltimateParent = new UltimateParent(null, Country.Parse("MY")),
        Owners = [],
        Listed = "none",
        PrivateSector = true,
        Veu = "none",
    };

    private static AllowancePlan Plan(Order order)
    {
        var plan = ShippedLaw.Decider.Allowances(order);
        plan.Ruling.IsSettled.ShouldBeTrue(plan.Ruling.ToString());
        return plan;
    }

    private static Order Order(string destination, int quantity, string party = "", string consignee = "MY", string prior = "{lpp_tpp_this_year: 0, country_tpp_licensed: 0, nveu_tpp_installed: 0, aia_tpp_received: 0}") =>
        OrderReader.Read(DocumentReader.ReadYaml(
            $$"""
            id: o
            date: 2025-06-02
            activity: export
            from: US
            destination: {{destination}}
            items: [{chip: {{H100}}, quantity: {{quantity}}}]
            us_origin: true
            parties:
              - role: ultimate_consignee
                name: Harimau Awan Sdn Bhd
                country: {{(consignee == "MY" ? "MY" : destination)}}
                headquarters: {{consignee}}
                ultimate_{{(party.StartsWith("parent", StringComparison.Ordinal) ? party : $"parent: {{headquarters: {consignee}}}")}}
                owners: []
                listed: none
                private_sector: true
                {{(party.StartsWith("veu", StringComparison.Ordinal) ? party : "veu: none")}}
                certifications: [lpp_statement]
            end_use: {kind: commercial_datacenter, knowledge: []}
            prior: {{prior}}
            """,
            "order.yaml",
            ReadLimits.Order));
}
