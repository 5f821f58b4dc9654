using FsCheck;
using FsCheck.Fluent;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Sets of countries against sets of the base library.</summary>
public class CountrySetTests
{
    private static readonly Arbitrary<int[]> Indexes = ArbMap.Default.ArbFor<int[]>().Convert(
        values => values.Select(x => (int)((uint)x % (uint)Countries.Count)).ToArray(), values => values);

    private static CountrySet Of(IEnumerable<int> indexes) => CountrySet.FromCountries(indexes.Select(Country.FromIndex));

    private static int[] Members(CountrySet set) => [.. set.Select(country => country.Index)];

    [Fact]
    public void Operations_are_those_of_sets() => Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(Indexes, Indexes, (x, y) =>
    {
        var (a, b) = (Of(x), Of(y));
        var every = Enumerable.Range(0, Countries.Count).ToArray();
        return Members(a).SequenceEqual(x.Distinct().Order())
            && Members(a.Union(b)).SequenceEqual(x.Union(y).Order())
            && Members(a.Except(b)).SequenceEqual(x.Except(y).Order())
            && Members(a.Intersect(b)).SequenceEqual(x.Intersect(y).Order())
            && Members(a.Complement()).SequenceEqual(every.Except(x))
            && a.Count == x.Distinct().Count()
            && a.IsEmpty == (x.Length == 0)
            && every.All(i => a.Contains(i) == x.Contains(i))
            && (a == b) == x.ToHashSet().SetEquals(y)
            && a.Union(b) == b.Union(a) && a.Union(b).GetHashCode() == b.Union(a).GetHashCode();
    }));

    [Fact]
    public void Every_country_is_in_its_own_set_alone()
    {
        foreach (var country in Countries.All)
        {
            var set = CountrySet.Of(country);
            Countries.All.Where(set.Contains).ShouldBe([country]);
            set.Complement().Count.ShouldBe(Countries.Count - 1);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(250)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void No_country_is_in_no_set(int index)
    {
        CountrySet.All.Contains(index).ShouldBeFalse();
        CountrySet.Empty.Complement().Contains(index).ShouldBeFalse();
    }

    [Fact]
    public void The_default_country_is_left_out()
    {
        CountrySet.Of(default(Country)).ShouldBe(CountrySet.Empty);
        CountrySet.All.Contains(default(Country)).ShouldBeFalse();
    }

    [Fact]
    public void Codes_in_order() => TestLaw.Set("US", "CN", "MO").ToString().ShouldBe("CN MO US");
}
