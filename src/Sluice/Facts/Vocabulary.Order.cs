namespace Sluice.Facts;

public static partial class Vocabulary
{
    /// <summary>What is done with the items.</summary>
    public static readonly Fact Activity = Define(FactScope.Order, "activity", FactKind.Symbol, words: ["export", "reexport", "transfer", "deemed_export", "use", "service", "acquire"]);

    /// <summary>The country shipped from.</summary>
    public static readonly Fact From = Define(FactScope.Order, "from", FactKind.Country);

    /// <summary>The country where the items come to rest.</summary>
    public static readonly Fact Destination = Define(FactScope.Order, "destination", FactKind.Country);

    /// <summary>The day whose law applies.</summary>
    public static readonly Fact Date = Define(FactScope.Order, "date", FactKind.Date);

    /// <summary>The calendar year of <see cref="Date"/>.</summary>
    public static readonly Fact Year = Define(FactScope.Order, "year", FactKind.Number, "date");

    /// <summary>The value of the order.</summary>
    public static readonly Fact ValueUsd = Define(FactScope.Order, "value_usd", FactKind.Number, unit: "USD");

    /// <summary>The name of the exporter, reexporter or transferor.</summary>
    public static readonly Fact ExporterName = Define(FactScope.Order, "exporter.name", FactKind.Name);

    /// <summary>Where the exporter is headquartered.</summary>
    public static readonly Fact ExporterHeadquarters = Define(FactScope.Order, "exporter.headquarters", FactKind.Country);

    /// <summary>What the exporter does.</summary>
    public static readonly Fact ExporterKind = Define(FactScope.Order, "exporter.kind", FactKind.Symbol, words: ["manufacturer", "distributor", "front_end_fabricator", "osat", "cloud_provider", "individual"]);

    /// <summary>Whether the items are of US origin (15 CFR 734.3(a)(2)).</summary>
    public static readonly Fact UsOrigin = Define(FactScope.Order, "us_origin", FactKind.Flag);

    /// <summary>The share of controlled US content by value, 0 to 1 (15 CFR 734.4, Supp. 2 to part 734).</summary>
    public static readonly Fact UsContentShare = Define(FactScope.Order, "us_content_share", FactKind.Number, unit: "share");

    /// <summary>Whether the items are the direct product of the technology, software or plant the product rules name (15 CFR 734.9).</summary>
    public static readonly Fact ForeignDirectProduct = Define(FactScope.Order, "foreign_direct_product", FactKind.Flag);

    /// <summary>What the items are for.</summary>
    public static readonly Fact EndUseKind = Define(FactScope.Order, "end_use.kind", FactKind.Symbol, words: [.. EndUses]);

    /// <summary>End uses the exporter knows of or has reason to know of (15 CFR 772.1, "knowledge").</summary>
    public static readonly Fact EndUseKnowledge = Define(FactScope.Order, "end_use.knowledge", FactKind.Symbols, words: [.. EndUses]);

    /// <summary>Double-precision performance of the system the items are built into.</summary>
    public static readonly Fact SystemFp64 = Define(FactScope.Order, "end_use.system.fp64_pflops", FactKind.Number, unit: "PFLOPS");

    /// <summary>Single-precision performance of the system the items are built into.</summary>
    public static readonly Fact SystemFp32 = Define(FactScope.Order, "end_use.system.fp32_pflops", FactKind.Number, unit: "PFLOPS");

    /// <summary>Volume of the system the items are built into.</summary>
    public static readonly Fact SystemVolume = Define(FactScope.Order, "end_use.system.volume_ft3", FactKind.Number, unit: "cubic feet");

    /// <summary>Conditions of a review policy that the applicant certifies.</summary>
    public static readonly Fact CertifiedConditions = Define(FactScope.Order, "certified_conditions", FactKind.Symbols, words: ["us_supply", "foundry_capacity", "kyc", "third_party_test", "commercially_available"]);

    /// <summary>TPP received under the yearly low-performance exception this calendar year, all exporters.</summary>
    public static readonly Fact PriorLpp = Define(FactScope.Order, "prior.lpp_tpp_this_year", FactKind.Number, unit: "TPP");

    /// <summary>TPP licensed to the destination in the allocation period.</summary>
    public static readonly Fact PriorCountry = Define(FactScope.Order, "prior.country_tpp_licensed", FactKind.Number, unit: "TPP");

    /// <summary>The destination's allocation where an arrangement between governments changed it; missing when it did not.</summary>
    public static readonly Fact PriorCountryLimit = Define(FactScope.Order, "prior.country_tpp_limit", FactKind.Number, unit: "TPP");

    /// <summary>Installed base of the national validated end user in the destination.</summary>
    public static readonly Fact PriorNveu = Define(FactScope.Order, "prior.nveu_tpp_installed", FactKind.Number, unit: "TPP");

    /// <summary>TPP the ultimate consignee received before under the allied exception.</summary>
    public static readonly Fact PriorAia = Define(FactScope.Order, "prior.aia_tpp_received", FactKind.Number, unit: "TPP");

    /// <summary>Shipments of the product to China and Macau as a share of those to customers in the United States.</summary>
    public static readonly Fact PriorVolumeShare = Define(FactScope.Order, "prior.volume_share_of_us", FactKind.Number, unit: "share");

    /// <summary>The end uses an order may name.</summary>
    public static ReadOnlySpan<string> EndUses => new[]
    {
        "commercial_datacenter", "internal_business", "resale", "manufacturing", "storage", "supercomputer", "military", "military_intelligence",
        "wmd", "advanced_node_fab", "sme_production", "ai_training_4e091", "technical_analysis", "servicing",
    };
}
