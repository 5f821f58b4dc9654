using Sluice.Facts;

namespace Sluice.Orders;

/// <summary>States the facts of an order as a whole.</summary>
internal static class OrderRow
{
    /// <summary>The facts of an order on a day.</summary>
    public static FactRow Of(Order order, DateOnly asOf)
    {
        var row = Vocabulary.NewRow(FactScope.Order);
        Fill(row, order, asOf, OrderParts.All);
        return row;
    }

    /// <summary>States the facts of some parts of an order; those of the others are left as they are.</summary>
    public static void Fill(FactRow row, Order order, DateOnly asOf, OrderParts parts)
    {
        if ((parts & OrderParts.Head) != OrderParts.None)
        {
            SetHead(row, order);
        }

        if ((parts & OrderParts.Day) != OrderParts.None)
        {
            row.Set(Vocabulary.Date, asOf);
            row.Set(Vocabulary.Year, (decimal)asOf.Year);
        }

        if ((parts & OrderParts.Exporter) != OrderParts.None)
        {
            SetExporter(row, order.Exporter);
        }

        if ((parts & OrderParts.EndUse) != OrderParts.None)
        {
            SetEndUse(row, order.EndUse);
        }

        if ((parts & OrderParts.Certified) != OrderParts.None)
        {
            row.SetWords(Vocabulary.CertifiedConditions, order.CertifiedConditions);
        }

        if ((parts & OrderParts.Prior) != OrderParts.None)
        {
            SetPrior(row, order.Prior);
        }
    }

    /// <summary>The part of an order that states a fact.</summary>
    public static OrderParts PartOf(Fact fact) =>
        fact == Vocabulary.Date || fact == Vocabulary.Year ? OrderParts.Day
        : fact == Vocabulary.CertifiedConditions ? OrderParts.Certified
        : fact.Path.StartsWith("exporter.", StringComparison.Ordinal) ? OrderParts.Exporter
        : fact.Path.StartsWith("end_use.", StringComparison.Ordinal) ? OrderParts.EndUse
        : fact.Path.StartsWith("prior.", StringComparison.Ordinal) ? OrderParts.Prior
        : OrderParts.Head;

    private static void SetHead(FactRow row, Order order)
    {
        row.SetWord(Vocabulary.Activity, order.Activity);
        row.Set(Vocabulary.From, order.From);
        row.Set(Vocabulary.Destination, order.Destination);
        row.Set(Vocabulary.ValueUsd, order.ValueUsd);
        row.Set(Vocabulary.UsOrigin, order.UsOrigin);
        row.Set(Vocabulary.UsContentShare, order.UsContentShare);
        row.Set(Vocabulary.ForeignDirectProduct, order.ForeignDirectProduct);
    }

    /// <summary>States the facts of the exporter.</summary>
    public static void SetExporter(FactRow row, Exporter? exporter)
    {
        row.SetText(Vocabulary.ExporterName, exporter?.Name);
        row.Set(Vocabulary.ExporterHeadquarters, exporter?.Headquarters);
        row.SetWord(Vocabulary.ExporterKind, exporter?.Kind);
    }

    /// <summary>States the facts of the end use.</summary>
    public static void SetEndUse(FactRow row, EndUse? use)
    {
        row.SetWord(Vocabulary.EndUseKind, use?.Kind);
        row.SetWords(Vocabulary.EndUseKnowledge, use?.Knowledge);
        if (use?.System is { } system)
        {
            row.Set(Vocabulary.SystemFp64, system.Fp64Pflops);
            row.Set(Vocabulary.SystemFp32, system.Fp32Pflops);
            row.Set(Vocabulary.SystemVolume, system.VolumeFt3);
        }
        else
        {
            // Items are built into a system only where the order speaks of one.
            row.SetMissing(Vocabulary.SystemFp64);
            row.SetMissing(Vocabulary.SystemFp32);
            row.SetMissing(Vocabulary.SystemVolume);
        }
    }

    private static void SetPrior(FactRow row, Prior? prior)
    {
        row.Set(Vocabulary.PriorLpp, prior?.LppTppThisYear);
        row.Set(Vocabulary.PriorCountry, prior?.CountryTppLicensed);
        row.Set(Vocabulary.PriorNveu, prior?.NveuTppInstalled);
        row.Set(Vocabulary.PriorAia, prior?.AiaTppReceived);
        row.Set(Vocabulary.PriorVolumeShare, prior?.VolumeShareOfUs);
        if (prior?.CountryTppLimit is { } limit)
        {
            row.Set(Vocabulary.PriorCountryLimit, limit);
        }
        else
        {
            row.SetMissing(Vocabulary.PriorCountryLimit);
        }
    }
}
