using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("4800", "4800")]
    [InlineData("+5.920", "5.92")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("007", "7")]
    [InlineData("1.2e26", "120000000000000000000000000")]
    [InlineData("1E+2", "100")]
    [InlineData("2500e-3", "2.5")]
    [InlineData("7.9e28", "79000000000000000000000000000")]
    [InlineData("0e999999", "0")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("12345678901234567890123456780", "12345678901234567890123456780")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.10000000000000000000000000000000000", "1.1")]
    public void A_number_is_kept_to_the_last_digit(string text, string expected)
    {
        ExactDecimal.TryParse(text, out var value).ShouldBe(NumberProblem.None);
        value.ToString(CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Theory]
    [InlineData("", NumberProblem.NotANumber)]
    [InlineData("-", NumberProblem.NotANumber)]
    [InlineData(".", NumberProblem.NotANumber)]
    [InlineData("e5", NumberProblem.NotANumber)]
    [InlineData("1e", NumberProblem.NotANumber)]
    [InlineData("1e+", NumberProblem.NotANumber)]
    [InlineData("1e5.5", NumberProblem.NotANumber)]
    [InlineData("1.2.3", NumberProblem.NotANumber)]
    [InlineData("1_000", NumberProblem.NotANumber)]
    [InlineData("1,000", NumberProblem.NotANumber)]
    [InlineData("0x1F", NumberProblem.NotANumber)]
    [InlineData("0o17", NumberProblem.NotANumber)]
    [InlineData(".nan", NumberProblem.NotANumber)]
    [InlineData(".inf", NumberProblem.NotANumber)]
    [InlineData("NaN", NumberProblem.NotANumber)]
    [InlineData("١٢", NumberProblem.NotANumber)]
    [InlineData("12345678901234567890123456789", NumberProblem.TooManyDigits)]
    [InlineData("1.0000000000000000000000000001", NumberProblem.TooManyDigits)]
    [InlineData("8e28", NumberProblem.TooLarge)]
    [InlineData("1e400", NumberProblem.TooLarge)]
    [InlineData("1e99999999999999999999", NumberProblem.TooLarge)]
    [InlineData("1e-29", NumberProblem.TooSmall)]
    [InlineData("1e-99999999999999999999", NumberProblem.TooSmall)]
    public void What_cannot_be_kept_is_refused(string text, NumberProblem problem)
    {
        ExactDecimal.TryParse(text, out var value).ShouldBe(problem);
        value.ShouldBe(0m);
    }

    [Fact]
    public void What_is_accepted_equals_the_same_digits_as_an_integer_over_a_power_of_ten() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<long>(),
            Gen.Choose(-32, 32).ToArbitrary(),
            (mantissa, exponent) =>
            {
                var problem = ExactDecimal.TryParse(string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{exponent}"), out var value);
                if (problem != NumberProblem.None)
                {
                    return mantissa != 0;
                }

                // value = mantissa * 10^exponent, both sides brought to 60 places.
                var left = Unscaled(value) * BigInteger.Pow(10, 60 - value.Scale);
                var right = new BigInteger(mantissa) * BigInteger.Pow(10, 60 + exponent);
                return left == right;
            }).QuickCheckThrowOnFailure();

    private static BigInteger Unscaled(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -mantissa : mantissa;
    }
}
