using Sluice.Parties;

namespace Sluice.Orders.Lines;

/// <content>What was used up before, and models whose weights are sent.</content>
public sealed partial class OrderLineReader
{
    private static readonly FieldNames PriorFields = new(
        "lpp_tpp_this_year", "country_tpp_licensed", "country_tpp_limit", "nveu_tpp_installed", "uveu_tpp_by_country", "aia_tpp_received", "volume_share_of_us");

    private static readonly FieldNames WeightsFields = new(
        "training_operations", "published", "base_published", "base_operations", "additional_operations", "below_open_frontier", "data_generators");

    private static readonly FieldNames GeneratorFields = new(
        "name", "share_of_operations", "data_published", "weights_published", "generation_operations", "training_operations");

    private static Prior? ReadPrior(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        decimal? lpp = null, licensed = null, limit = null, nveu = null, aia = null, volume = null;
        Dictionary<Country, decimal>? uveu = null;
        for (var walk = default(FieldWalk); at.Next(PriorFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: lpp = ReadTpp(ref at); break;
                case 1: licensed = ReadTpp(ref at); break;
                case 2: limit = ReadTpp(ref at); break;
                case 3: nveu = ReadTpp(ref at); break;
                case 4: uveu = ReadCountries(ref at); break;
                case 5: aia = ReadTpp(ref at); break;
                default: volume = at.Number(0m, OrderLimits.VolumeShare); break;
            }
        }

        return new Prior
        {
            LppTppThisYear = lpp,
            CountryTppLicensed = licensed,
            CountryTppLimit = limit,
            NveuTppInstalled = nveu,
            UveuTppByCountry = uveu,
            AiaTppReceived = aia,
            VolumeShareOfUs = volume,
        };
    }

    private static decimal? ReadTpp(scoped ref LineCursor at) => at.Number(0m, OrderLimits.PriorTpp);

    private static Dictionary<Country, decimal>? ReadCountries(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        var amounts = new Dictionary<Country, decimal>();
        while (at.Next(out var key))
        {
            if (Country.TryParse(key) is not { } country || ReadTpp(ref at) is not { } amount || !amounts.TryAdd(country, amount))
            {
                at.Stop();
            }
        }

        return amounts;
    }

    private static ModelWeights? ReadWeights(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        decimal? training = null, baseOperations = null, additional = null;
        bool? published = null, basePublished = null, belowFrontier = null;
        IReadOnlyList<DataGenerator>? generators = null;
        for (var walk = default(FieldWalk); at.Next(WeightsFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: training = ReadOperations(ref at); break;
                case 1: published = at.Flag(); break;
                case 2: basePublished = at.Flag(); break;
                case 3: baseOperations = ReadOperations(ref at); break;
                case 4: additional = ReadOperations(ref at); break;
                case 5: belowFrontier = at.Flag(); break;
                default: generators = ReadGenerators(ref at); break;
            }
        }

        return new ModelWeights
        {
            TrainingOperations = training,
            Published = published,
            BasePublished = basePublished,
            BaseOperations = baseOperations,
            AdditionalOperations = additional,
            BelowOpenFrontier = belowFrontier,
            DataGenerators = generators,
        };
    }

    private static IReadOnlyList<DataGenerator>? ReadGenerators(scoped ref LineCursor at)
    {
        if (!at.EnterList())
        {
            return null;
        }

        var generators = new List<DataGenerator>();
        for (var count = 0; at.NextElement(ref count, OrderLimits.DataGenerators);)
        {
            if (ReadGenerator(ref at) is { } generator)
            {
                generators.Add(generator);
            }
            else
            {
                at.Stop();
            }
        }

        return generators.ToArray();
    }

    private static DataGenerator? ReadGenerator(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? name = null;
        decimal? share = null, generation = null, training = null;
        bool? dataPublished = null, weightsPublished = null;
        for (var walk = default(FieldWalk); at.Next(GeneratorFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: name = at.Text(OrderLimits.NameLength); break;
                case 1: share = at.Number(0m, 1m); break;
                case 2: dataPublished = at.Flag(); break;
                case 3: weightsPublished = at.Flag(); break;
                case 4: generation = ReadOperations(ref at); break;
                default: training = ReadOperations(ref at); break;
            }
        }

        return new DataGenerator(name, share, dataPublished, weightsPublished, generation, training);
    }

    private static decimal? ReadOperations(scoped ref LineCursor at) => at.Number(0m, OrderLimits.Operations);
}
