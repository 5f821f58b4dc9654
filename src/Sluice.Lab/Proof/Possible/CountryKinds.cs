using System.Numerics;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The countries, in kinds that no set in question tells apart: one country of a kind answers for all of it.</summary>
internal sealed class CountryKinds
{
    /// <summary>Countries that make good examples, the best first.</summary>
    private static readonly string[] Preferred =
        ["MY", "US", "CN", "TW", "JP", "DE", "SG", "AE", "SA", "IN", "VN", "RU", "MO", "NL", "GB", "FR", "KR", "IL", "MX", "CH", "PL", "BR", "TH", "IR", "CU", "BY", "KP"];

    private readonly List<CountrySet> kinds;
    private readonly Dictionary<CountrySet, BigInteger> masks = [];
    private readonly int[] kindOf = new int[Countries.Count];

    /// <summary>Divides the countries.</summary>
    /// <param name="sets">The sets that are asked about.</param>
    public CountryKinds(IEnumerable<CountrySet> sets)
    {
        var distinct = sets.Distinct().ToArray();
        kinds = [.. Countries.All
            .GroupBy(country => string.Concat(distinct.Select(set => set.Contains(country) ? '1' : '0')), StringComparer.Ordinal)
            .Select(CountrySet.FromCountries)];
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            foreach (var country in kinds[kind])
            {
                kindOf[country.Index] = kind;
            }
        }
    }

    /// <summary>The kinds.</summary>
    public IReadOnlyList<CountrySet> All => kinds;

    /// <summary>The kind of a country.</summary>
    public int Of(Country country) => kindOf[country.Index];

    /// <summary>The kinds that make up a set: bit n is kind n.</summary>
    /// <exception cref="ArgumentException">The set was not among those asked about.</exception>
    public BigInteger Mask(CountrySet set)
    {
        if (!masks.TryGetValue(set, out var mask))
        {
            for (var i = 0; i < kinds.Count; i++)
            {
                var common = kinds[i].Intersect(set);
                if (common == kinds[i])
                {
                    mask |= BigInteger.One << i;
                }
                else if (!common.IsEmpty)
                {
                    throw new ArgumentException($"The kinds of countries do not tell '{set}' apart.", nameof(set));
                }
            }

            masks.Add(set, mask);
        }

        return mask;
    }

    /// <summary>A country of a kind that makes a good example.</summary>
    public Country Example(int kind)
    {
        foreach (var code in Preferred)
        {
            var country = Country.Parse(code);
            if (kindOf[country.Index] == kind)
            {
                return country;
            }
        }

        return kinds[kind].First();
    }
}
