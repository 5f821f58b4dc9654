using System.Collections;
using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class DenseRatesTests
{
    private static readonly DenseRates Rates = new([8, 16], [1979m, 989.4m]);

    [Fact]
    public void Rates_are_a_dictionary_in_the_order_of_the_bit_lengths()
    {
        Rates.ShouldBe([new(8, 1979m), new(16, 989.4m)]);
        Rates.Keys.ShouldBe([8, 16]);
        Rates.Values.ShouldBe([1979m, 989.4m]);
        (Rates.Count, Rates[16], Rates.BitsAt(0), Rates.TopsAt(0)).ShouldBe((2, 989.4m, 8, 1979m));
        (Rates.ContainsKey(8), Rates.ContainsKey(4)).ShouldBe((true, false));
        Rates.TryGetValue(4, out var none).ShouldBeFalse();
        none.ShouldBe(0m);
        Should.Throw<KeyNotFoundException>(() => Rates[4]).Message.ShouldBe("There is no rate at 4 bits.");
        ((IEnumerable)Rates).Cast<object>().Count().ShouldBe(2);
        DenseRates.None.ShouldBeEmpty();
    }

    [Fact]
    public void Bit_lengths_ascend_and_each_has_a_rate()
    {
        Should.Throw<ArgumentException>(() => new DenseRates([16, 8], [1m, 1m])).Message.ShouldStartWith("The bit lengths must ascend.");
        Should.Throw<ArgumentException>(() => new DenseRates([8, 8], [1m, 1m]));
        Should.Throw<ArgumentException>(() => new DenseRates([8], [])).Message.ShouldStartWith("There must be one rate for each bit length.");
    }

    [Fact]
    public void They_are_checked_and_counted_like_any_other_dictionary()
    {
        var specs = new ChipSpecification { DenseTops = new DenseRates([0, 8, 200], [1m, -1m, 2_000_000_000m]) };
        var same = specs with { DenseTops = new SortedDictionary<int, decimal> { [0] = 1m, [8] = -1m, [200] = 2_000_000_000m } };

        specs.Check().ShouldBe(same.Check());
        specs.Check().Count.ShouldBe(4);
        TotalProcessingPerformance.Of(Rates).ShouldBe(15832m);
        TotalProcessingPerformance.Of(DenseRates.None).ShouldBe(0m);
    }
}
