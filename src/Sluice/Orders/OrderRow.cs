using Sluice.Facts;

namespace Sluice.Orders;

/// <summary>States the facts of an order as a whole.</summary>
internal static class OrderRow
{
    /// <summary>The facts of an order on a day.</summary>
    public static FactRow Of(Order order, DateOnly asOf)
    {
        var row = Vocabulary.NewRow(FactScope.Order);
        Fill(row, order, asOf);
        return row;
    }

    /// <summary>States them in a row that is empty.</summary>
    public static void Fill(FactRow row, Order order, DateOnly asOf)
    {
        row.SetWord(Vocabulary.Activity, order.Activity);
        row.Set(Vocabulary.From, order.From);
        row.Set(Vocabulary.Destination, order.Destination);
        row.Set(Vocabulary.Date, asOf);
        row.Set(Vocabulary.Year, (decimal)asOf.Year);
        row.Set(Vocabulary.ValueUsd, order.ValueUsd);
        SetExporter(row, order.Exporter);
        row.Set(Vocabulary.UsOrigin, order.UsOrigin);
        row.Set(Vocabulary.UsContentShare, order.UsContentShare);
        row.Set(Vocabulary.ForeignDirectProduct, order.ForeignDirectProduct);
        row.SetWords(Vocabulary.CertifiedConditions, order.CertifiedConditions);
        SetEndUse(row, order.EndUse);
        SetPrior(row, order.Prior);
    }

    /// <summary>States the facts of the exporter.</summary>
    public static void SetExporter(FactRow row, Exporter? exporter)
    {
        row.SetText(Vocabulary.ExporterName, exporter?.Name);
        row.Set(Vocabulary.ExporterHeadquarters, exporter?.Headquarters);
        row.SetWord(Vocabulary.ExporterKind, exporter?.Kind);
    }

    private static void SetEndUse(FactRow row, EndUse? use)
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
