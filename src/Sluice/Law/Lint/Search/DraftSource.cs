using Sluice.Facts;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

/// <summary>Makes up orders by chance, every fact known, of the values that a law tells apart.</summary>
/// <param name="values">Those values.</param>
/// <param name="catalogue">The parts and systems that orders may name.</param>
/// <param name="random">The chance, from a seed.</param>
internal sealed class DraftSource(LawValues values, Catalogue catalogue, Random random)
{
    private static readonly decimal[] LargeAmounts = [0m, 1e7m, 1e8m, 1e9m, 1e10m];
    private static readonly decimal[] Areas = [300m, 500m, 1000m];
    private static readonly string[] FurtherRoles = ["purchaser", "intermediate_consignee", "end_user", "operator", "tenant"];

    /// <summary>An order of a day.</summary>
    public Draft Next(DateOnly day)
    {
        var draft = new Draft(day);
        draft.Set(Vocabulary.Activity, Chance(2) ? "export" : Pick(Vocabulary.Activity.Words));
        draft.Set(Vocabulary.Destination, Country());
        draft.Set(Vocabulary.From, Country());
        FillExporter(draft);
        draft.Set(Vocabulary.UsOrigin, !Chance(3));
        draft.Set(Vocabulary.UsContentShare, Number(Vocabulary.UsContentShare));
        draft.Set(Vocabulary.ForeignDirectProduct, Chance(2));
        draft.Set(Vocabulary.EndUseKind, Chance(2) ? "commercial_datacenter" : Pick(Vocabulary.EndUseKind.Words));
        draft.Set(Vocabulary.EndUseKnowledge, Chance(4) ? Some(Vocabulary.EndUseKnowledge) : new SortedSet<string>(StringComparer.Ordinal));
        FillPrior(draft);
        draft.Set(
            Vocabulary.CertifiedConditions,
            Chance(2) ? new SortedSet<string>(Vocabulary.CertifiedConditions.Words, StringComparer.Ordinal) : Some(Vocabulary.CertifiedConditions));
        draft.Items.Add(Item());
        if (Chance(6))
        {
            draft.Items.Add(Item());
        }

        draft.Parties.Add(Party("ultimate_consignee", draft.Value<Country>(Vocabulary.Destination)!.Value));
        foreach (var role in FurtherRoles.Where(_ => Chance(6)))
        {
            draft.Parties.Add(Party(role, Country()));
        }

        return draft;
    }

    /// <summary>A party, every fact known.</summary>
    public DraftParty Party(string role, Country at)
    {
        var party = new DraftParty { Role = role };
        party.Set(Vocabulary.PartyName, "Example " + role.Replace('_', ' '));
        party.Set(Vocabulary.PartyCountry, at);
        party.Set(Vocabulary.PartyHeadquarters, Chance(3) ? Country() : at);
        party.Set(Vocabulary.ParentHeadquarters, Chance(3) ? Country() : party.Value<Country>(Vocabulary.PartyHeadquarters)!.Value);
        party.Set(Vocabulary.ParentName, "Example Holdings");
        party.Set(Vocabulary.Listed, Chance(5) ? Pick(Vocabulary.Listed.Words) : Vocabulary.Listed.Words[0]);
        party.Set(Vocabulary.Footnotes, Chance(3) ? new SortedSet<int> { random.Next(1, 10) } : []);
        party.Set(Vocabulary.PrivateSector, !Chance(4));
        party.Set(Vocabulary.Veu, Chance(3) ? Pick(Vocabulary.Veu.Words) : Vocabulary.Veu.Words[0]);
        party.Set(Vocabulary.Certifications, Some(Vocabulary.Certifications));
        party.Set(Vocabulary.PermanentEmployee, Chance(2));
        return party;
    }

    /// <summary>A line, every fact known.</summary>
    public DraftItem Item()
    {
        var item = new DraftItem();
        FillSpecification(item);
        switch (random.Next(10))
        {
            case 0 or 1 when values.Eccns.Count > 0:
                item.Set(Vocabulary.Eccn, Pick(values.Eccns));
                break;
            case 2:
                FillWeights(item);
                break;
            case 3 when catalogue.Chips.Count > 0:
                item.Entry = Pick(catalogue.Chips);
                item.Kind = "chip";
                break;
            case 4 when catalogue.Systems.Count > 0:
                item.Entry = Pick(catalogue.Systems);
                item.Kind = "system";
                break;
        }

        return item;
    }

    /// <summary>A country of a kind chosen at random.</summary>
    public Country Country() => Pick(Pick(values.Kinds));

    /// <summary>One of some.</summary>
    public T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    /// <summary>True once in so many times.</summary>
    public bool Chance(int among) => random.Next(among) == 0;

    /// <summary>A number that the law tells from others.</summary>
    public decimal Number(Fact fact) => Pick(values.Numbers(fact));

    /// <summary>Some of the words of a fact, seldom many.</summary>
    public SortedSet<string> Some(Fact fact) => new(fact.Words.Where(_ => Chance(3)), StringComparer.Ordinal);

    /// <summary>A model that generated training data.</summary>
    public DraftRow Generator()
    {
        var generator = new DraftRow();
        generator.Set(Vocabulary.GeneratorShare, Number(Vocabulary.GeneratorShare));
        generator.Set(Vocabulary.GeneratorDataPublished, Chance(2));
        generator.Set(Vocabulary.GeneratorWeightsPublished, Chance(2));
        generator.Set(Vocabulary.GenerationOperations, Number(Vocabulary.TrainingOperations));
        generator.Set(Vocabulary.GeneratorTrainingOperations, Number(Vocabulary.TrainingOperations));
        return generator;
    }

    private void FillExporter(Draft draft)
    {
        draft.Set(Vocabulary.ExporterName, "Example Exporter");
        draft.Set(Vocabulary.ExporterHeadquarters, Chance(2) ? draft.Value<Country>(Vocabulary.From)!.Value : Country());
        draft.Set(Vocabulary.ExporterKind, Pick(Vocabulary.ExporterKind.Words));
    }

    private void FillPrior(Draft draft)
    {
        foreach (var fact in (Fact[])[Vocabulary.PriorLpp, Vocabulary.PriorCountry, Vocabulary.PriorNveu, Vocabulary.PriorAia])
        {
            draft.Set(fact, Chance(2) ? 0m : Number(fact) + Pick(LargeAmounts));
        }

        draft.Set(Vocabulary.PriorVolumeShare, Number(Vocabulary.PriorVolumeShare));
        draft.Set(Vocabulary.PriorCountryLimit, DraftRow.Nothing);
        draft.Installed[Country()] = Pick(LargeAmounts);
        draft.Installed[Country()] = Pick(LargeAmounts);
    }

    private void FillSpecification(DraftItem item)
    {
        item.Kind = "specs";
        foreach (var fact in (Fact[])[Vocabulary.Tpp, Vocabulary.MemoryBandwidth, Vocabulary.Interconnect, Vocabulary.NodeNm, Vocabulary.TransistorsBn])
        {
            item.Set(fact, Number(fact));
        }

        if (item.Value<decimal>(Vocabulary.Tpp) == 0m)
        {
            item.Set(Vocabulary.MemoryBandwidthDensity, Number(Vocabulary.MemoryBandwidthDensity));
        }

        item.Set(Vocabulary.Chip, "Example Part");
        var (density, area) = (Number(Vocabulary.PerformanceDensity), Pick(Areas));
        item.Set(Vocabulary.ApplicableDieArea, area);
        item.Set(Vocabulary.PerformanceDensity, Chance(5) ? DraftRow.Nothing : density);
        if (Chance(4) && density > 0m)
        {
            // A round area gives exactly the density of a limit.
            item.Set(Vocabulary.Tpp, density * area);
        }

        item.Set(Vocabulary.Quantity, (decimal)Pick((int[])[1, 8, 1000, 100_000]));
        item.Set(Vocabulary.Datacenter, Chance(2));
        item.Set(Vocabulary.Hbm, Chance(2));
        item.Set(Vocabulary.DesignedIn, Country());
        item.Set(Vocabulary.DesignerParent, Country());
        item.Set(Vocabulary.AuthorizedDesigner, Pick(Vocabulary.AuthorizedDesigner.Words));
        item.Set(Vocabulary.DesignerApplication, DraftRow.Nothing);
        item.Set(Vocabulary.PackagedBy, Pick(Vocabulary.PackagedBy.Words));
        item.Set(Vocabulary.PackagedIn, Country());
        item.Kind = "specs";
    }

    private void FillWeights(DraftItem item)
    {
        foreach (var fact in (Fact[])[Vocabulary.TrainingOperations, Vocabulary.BaseOperations, Vocabulary.AdditionalOperations])
        {
            item.Set(fact, Number(fact));
        }

        foreach (var fact in (Fact[])[Vocabulary.WeightsPublished, Vocabulary.BasePublished, Vocabulary.BelowOpenFrontier])
        {
            item.Set(fact, Chance(3));
        }

        if (Chance(3))
        {
            item.Generators.Add(Generator());
        }
    }
}
