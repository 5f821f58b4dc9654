using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Asking;

/// <summary>Which country each country counts as.</summary>
internal static class CountedAs
{
    /// <summary>For each position of <see cref="Countries.All"/> the position of the country it counts as.</summary>
    public static int[] Map(IDefinitions definitions)
    {
        var map = Enumerable.Range(0, Countries.Count).ToArray();
        for (var round = 0; round < definitions.TreatedAs.Count; round++)
        {
            foreach (var (from, @as) in definitions.TreatedAs)
            {
                map[from.Index] = map[@as.Index];
            }
        }

        return map;
    }

    /// <summary>Some countries in groups that count as one each.</summary>
    public static IEnumerable<CountrySet> Groups(IDefinitions definitions, IEnumerable<Country> countries)
    {
        var map = Map(definitions);
        return countries.GroupBy(country => map[country.Index]).Select(CountrySet.FromCountries);
    }
}
