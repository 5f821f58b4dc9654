using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Makes amounts installed by country that have the sums and the largest of a case.</summary>
internal static class InstalledExample
{
    /// <summary>The amounts; null when they were never asked about.</summary>
    public static Dictionary<Country, decimal>? Make(CaseReader read, PossibleOrder order, Country? destination)
    {
        var installed = order.Installed;
        if (installed.Rest.Count == 0)
        {
            return null;
        }

        var counted = CountedAs.Map(order.Laws[0].Definitions);
        var amounts = new Dictionary<Country, decimal>();
        if (destination is { } there)
        {
            Add(amounts, there, read.ValueOf(installed.AtDestination));
        }

        foreach (var (kind, (sum, largest)) in installed.Rest)
        {
            var (left, most) = (read.ValueOf(sum), read.ValueOf(largest));
            var groups = order.Apart.Installed.All[kind].GroupBy(country => counted[country.Index])
                .Where(group => destination is not { } d || counted[d.Index] != group.Key || order.Apart.Installed.Of(d) != kind);
            foreach (var group in groups.TakeWhile(_ => left.Sign > 0))
            {
                var part = left < most ? left : most;
                Add(amounts, group.First(), part);
                left -= part;
            }
        }

        return amounts;
    }

    private static void Add(Dictionary<Country, decimal> amounts, Country country, Rational amount)
    {
        if (amount.Sign > 0)
        {
            amounts.Add(country, CaseReader.Exact(amount, $"TPP installed in {country.Code}"));
        }
    }
}
