using System.Collections;
using System.Numerics;

namespace Sluice.Parties;

/// <summary>A set of countries: one bit for each position in <see cref="Countries.All"/>. <c>default</c> is the empty set.</summary>
public readonly struct CountrySet : IEquatable<CountrySet>, IEnumerable<Country>
{
    private const int WordBits = 64;
    private readonly ulong a;
    private readonly ulong b;
    private readonly ulong c;
    private readonly ulong d;

    private CountrySet(ulong a, ulong b, ulong c, ulong d)
    {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /// <summary>No country.</summary>
    public static CountrySet Empty => default;

    /// <summary>Every country of <see cref="Countries.All"/>.</summary>
    public static CountrySet All { get; } = FromCountries(Countries.All);

    /// <summary>The number of countries in the set.</summary>
    public int Count => BitOperations.PopCount(a) + BitOperations.PopCount(b) + BitOperations.PopCount(c) + BitOperations.PopCount(d);

    /// <summary>Whether the set has no country.</summary>
    public bool IsEmpty => (a | b | c | d) == 0;

    /// <summary>The set of some countries; <c>default</c> countries are left out.</summary>
    public static CountrySet FromCountries(IEnumerable<Country> countries)
    {
        Span<ulong> words = stackalloc ulong[4];
        foreach (var country in countries)
        {
            if (country.Index >= 0)
            {
                words[country.Index / WordBits] |= 1UL << country.Index;
            }
        }

        return new CountrySet(words[0], words[1], words[2], words[3]);
    }

    /// <summary>The set of some countries.</summary>
    public static CountrySet Of(params ReadOnlySpan<Country> countries)
    {
        var set = Empty;
        foreach (var country in countries)
        {
            set = set.With(country);
        }

        return set;
    }

    /// <summary>Whether the country at a position of <see cref="Countries.All"/> is in the set; false for any other number.</summary>
    public bool Contains(int index)
    {
        if ((uint)index >= 4 * WordBits)
        {
            return false;
        }

        var low = (index & WordBits) == 0 ? a : b;
        var high = (index & WordBits) == 0 ? c : d;
        return ((((index & (2 * WordBits)) == 0 ? low : high) >> index) & 1) != 0;
    }

    /// <summary>Whether a country is in the set.</summary>
    public bool Contains(Country country) => Contains(country.Index);

    /// <summary>The set with one more country.</summary>
    public CountrySet With(Country country) => Union(FromCountries([country]));

    /// <summary>The countries of either set.</summary>
    public CountrySet Union(CountrySet other) => new(a | other.a, b | other.b, c | other.c, d | other.d);

    /// <summary>The countries of both sets.</summary>
    public CountrySet Intersect(CountrySet other) => new(a & other.a, b & other.b, c & other.c, d & other.d);

    /// <summary>The countries of this set that are not in the other.</summary>
    public CountrySet Except(CountrySet other) => new(a & ~other.a, b & ~other.b, c & ~other.c, d & ~other.d);

    /// <summary>Every country of <see cref="Countries.All"/> that is not in the set.</summary>
    public CountrySet Complement() => All.Except(this);

    /// <summary>Walks the countries in the order of their codes.</summary>
    public IEnumerator<Country> GetEnumerator()
    {
        for (var i = 0; i < Countries.Count; i++)
        {
            if (Contains(i))
            {
                yield return Country.FromIndex(i);
            }
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(CountrySet other) => a == other.a && b == other.b && c == other.c && d == other.d;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is CountrySet other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(a, b, c, d);

    /// <summary>The codes, separated by spaces.</summary>
    public override string ToString() => string.Join(' ', this.Select(country => country.Code));

    /// <summary>Equality by content.</summary>
    public static bool operator ==(CountrySet left, CountrySet right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(CountrySet left, CountrySet right) => !left.Equals(right);
}
