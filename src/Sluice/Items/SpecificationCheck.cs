using System.Globalization;

namespace Sluice.Items;

/// <summary>
/// Finds figures that no part has: negative ones, and ones so large that a unit was mistaken. The bounds are far outside of
/// what can be built and are no limits of any law.
/// </summary>
internal static class SpecificationCheck
{
    private const int LongestBits = 128;
    private const int MostBitLengths = 32;
    private const decimal Most = 1_000_000_000m;
    private const decimal WaferMm2 = 1_000_000m;

    internal static List<SpecificationProblem> Run(ChipSpecification specs)
    {
        var problems = new List<SpecificationProblem>();
        if (specs.CountsSparsity)
        {
            problems.Add(new SpecificationProblem("dense_tops", "figures that count sparsity", SparseFigures.DenseOnly));
        }

        CheckDense(specs.DenseTops, problems);
        CheckFigure("applicable_die_area_mm2", specs.ApplicableDieAreaMm2, 0m, WaferMm2, "mm2; 0 when no logic die is on a non-planar process", problems);
        CheckFigure("memory_bandwidth_gbps", specs.MemoryBandwidthGbps, 0m, Most, "GB/s", problems);
        CheckFigure("memory_bandwidth_density", specs.MemoryBandwidthDensity, 0m, Most, "GB/s by mm2", problems);
        CheckFigure("interconnect_gbps", specs.InterconnectGbps, 0m, Most, "GB/s, both directions together", problems);
        CheckFigure("node_nm", specs.NodeNm, 0.1m, 100_000m, "nm", problems);
        CheckFigure("transistors_bn", specs.TransistorsBn, 0m, 1_000_000m, "billions", problems);
        if (specs is { DesignerApplicationFiled: not null, DesignerApplicationKnown: false })
        {
            problems.Add(new SpecificationProblem("designer_application_filed", "a day that is not known", "a day, and that it is known"));
        }

        return problems;
    }

    private static void CheckDense(IReadOnlyDictionary<int, decimal>? dense, List<SpecificationProblem> problems)
    {
        if (dense is { Count: > MostBitLengths })
        {
            problems.Add(new SpecificationProblem("dense_tops", Say($"{dense.Count} bit lengths"), Say($"at most {MostBitLengths}")));
            return;
        }

        if (dense is DenseRates rates)
        {
            for (var i = 0; i < rates.Count; i++)
            {
                CheckRate(rates.BitsAt(i), rates.TopsAt(i), problems);
            }

            return;
        }

        foreach (var (bits, tops) in dense ?? DenseRates.None)
        {
            CheckRate(bits, tops, problems);
        }
    }

    private static void CheckRate(int bits, decimal tops, List<SpecificationProblem> problems)
    {
        if (bits is >= 1 and <= LongestBits && tops is >= 0m and <= Most)
        {
            return;
        }

        var path = Say($"dense_tops[{bits}]");
        if (bits is < 1 or > LongestBits)
        {
            problems.Add(new SpecificationProblem(path, Say($"the bit length {bits}"), Say($"a bit length from 1 to {LongestBits}, such as 16 or 8")));
        }

        CheckFigure(path, tops, 0m, Most, "dense tera-operations a second", problems);
    }

    private static void CheckFigure(string path, decimal? figure, decimal least, decimal most, string unit, List<SpecificationProblem> problems)
    {
        if (figure is { } known && (known < least || known > most))
        {
            problems.Add(new SpecificationProblem(path, Say($"{known}"), Say($"{least} to {most:#,0} {unit}")));
        }
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
