using Sluice.Books.Generating;

namespace Sluice.Tests.Books.Generating;

public sealed class DiceTests
{
    [Fact]
    public void The_numbers_of_a_seed_are_the_same_on_every_machine()
    {
        // SplitMix64 from the seed 1: 0x910a2dec89025cc1, 0xbeeb8da1658eec67, 0xf893a2eefb32555e, 0x71c18690ee42c90b.
        var dice = new Dice(1);
        ulong[] expected = [0x910a2dec89025cc1, 0xbeeb8da1658eec67, 0xf893a2eefb32555e, 0x71c18690ee42c90b];

        foreach (var number in expected)
        {
            dice.Share().ShouldBe((number >> 11) / (double)(1UL << 53));
        }
    }

    [Fact]
    public void Picks_are_as_often_as_they_weigh()
    {
        var dice = new Dice(7);
        var weighted = new Weighted<char>([('a', 1), ('-', 0), ('b', 3), ('c', 6)]);
        var picked = Enumerable.Range(0, 100_000).Select(_ => weighted.Pick(dice)).ToLookup(x => x);

        (picked['a'].Count() / 100_000.0).ShouldBe(0.1, 0.01);
        (picked['b'].Count() / 100_000.0).ShouldBe(0.3, 0.01);
        picked.Contains('-').ShouldBeFalse();
    }

    [Fact]
    public void Normal_numbers_have_the_mean_and_deviation_of_normal_numbers()
    {
        var dice = new Dice(3);
        var numbers = Enumerable.Range(0, 50_000).Select(_ => dice.Normal()).ToArray();

        numbers.Average().ShouldBe(0, 0.02);
        Math.Sqrt(numbers.Average(n => n * n)).ShouldBe(1, 0.02);
        numbers.Max().ShouldBeGreaterThan(3.5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0.1)]
    [InlineData(11.5129254649702)]
    [InlineData(-20.25)]
    [InlineData(300)]
    public void The_exponential_function_is_that_of_mathematics(double x) =>
        (Exponential.Of(x) / Math.Exp(x)).ShouldBe(1, 1e-13);

    [Theory]
    [InlineData(2.0, 4620005356000828847L)]
    [InlineData(-3.5, 4584361024591036262L)]
    [InlineData(7.25, 4653907726061267161L)]
    public void The_exponential_function_is_the_same_to_the_last_bit_on_every_machine(double x, long bits) =>
        BitConverter.DoubleToInt64Bits(Exponential.Of(x)).ShouldBe(bits);
}
