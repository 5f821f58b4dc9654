namespace Sluice.Items;

/// <summary>
/// Total processing performance (TPP): 2 x MacTOPS x bit length of the operation, aggregated over all processing units of an
/// integrated circuit, at the bit length that gives the most. One multiply-accumulate is two operations, so that TPP is dense
/// tera-operations a second times bits. Source: Technical Notes 1 to 3 to ECCN 3A090 (15 CFR part 774, Supp. 1).
/// </summary>
public static class TotalProcessingPerformance
{
    private const int MostUnits = 1_000_000;

    /// <summary>TPP of a part: 0 when it computes nothing, null when no figure is known.</summary>
    /// <remarks>A bandwidth density is stated of memory only; where it is and no rate is, the part computes nothing.</remarks>
    public static decimal? Of(ChipSpecification specs) => specs.DenseTops is { } dense ? Of(dense) : specs.MemoryBandwidthDensity is null ? null : 0m;

    /// <summary>TPP of dense tera-operations a second by bit length: 0 when there is none.</summary>
    public static decimal Of(IReadOnlyDictionary<int, decimal> denseTops)
    {
        var highest = 0m;
        if (denseTops is DenseRates rates)
        {
            for (var i = 0; i < rates.Count; i++)
            {
                highest = Math.Max(highest, rates.TopsAt(i) * rates.BitsAt(i));
            }

            return highest;
        }

        foreach (var (bits, tops) in denseTops)
        {
            highest = Math.Max(highest, tops * bits);
        }

        return highest;
    }

    /// <summary>
    /// TPP of an integrated circuit made of several kinds of units, dies or packages: each kind at the bit length that gives it
    /// the most, times its number, all added up.
    /// </summary>
    /// <remarks>
    /// Units of different kinds may run at different bit lengths at once, so this is the theoretical peak. It is for one
    /// integrated circuit: circuits that merely share a board are looked at one by one (ECCN 4A090).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number of units is negative or above a million.</exception>
    public static decimal Of(IEnumerable<ProcessingUnit> units)
    {
        var total = 0m;
        foreach (var unit in units)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit.Count);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(unit.Count, MostUnits);
            total += Of(unit.DenseTops) * unit.Count;
        }

        return total;
    }
}
