using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sluice.Facts;

namespace Sluice.Tests.Facts;

/// <summary>Exact numbers against fractions of integers of any size.</summary>
public class NumberTests
{
    // Awkward decimals: short and full mantissas, every scale, both signs.
    private static readonly Gen<decimal> Decimals = Gen.OneOf(
        ArbMap.Default.GeneratorFor<decimal>(),
        Gen.Elements(0m, 1m, -1m, 5.92m, 4800m, 814m, 0.0000000000000000000000000001m, decimal.MaxValue, 79228162514264337593543950.33m, 1e26m, 2.5e25m, 0.1m, 3m),
        Gen.Choose(-100_000, 100_000).Select(x => x / 100m));

    private static readonly Arbitrary<Number> Numbers = Arb.From(
        Decimals.SelectMany(a => Decimals.Select(b => b == 0m || a % 7m == 0m ? Number.Of(a) : Number.Ratio(a, b))));

    private static (BigInteger Over, BigInteger Under) Exact(Number number)
    {
        var (a, scale) = Parts(number.Numerator);
        var (b, under) = Parts(number.Denominator);
        return (a * BigInteger.Pow(10, under), b * BigInteger.Pow(10, scale));
    }

    private static (BigInteger Mantissa, int Scale) Parts(decimal value)
    {
        var text = value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return (BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture), point < 0 ? 0 : text.Length - point - 1);
    }

    private static void Holds(Func<Number, Number, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithQuietOnSuccess(true), Prop.ForAll(Numbers, Numbers, law));

    [Fact]
    public void Order_is_exact() => Holds((a, b) =>
    {
        var (x, y) = (Exact(a), Exact(b));
        var order = (x.Over * y.Under).CompareTo(y.Over * x.Under);
        return Math.Sign(a.CompareTo(b)) == order && Math.Sign(b.CompareTo(a)) == -order && (a == b) == (order == 0) && (a < b) == (order < 0) && (a >= b) == (order >= 0);
    });

    [Fact]
    public void Sums_differences_and_products_are_exact_or_refused() => Holds((a, b) =>
    {
        var (x, y) = (Exact(a), Exact(b));
        return Is(() => a + b, (x.Over * y.Under) + (y.Over * x.Under), x.Under * y.Under)
            && Is(() => a - b, (x.Over * y.Under) - (y.Over * x.Under), x.Under * y.Under)
            && Is(() => a * b, x.Over * y.Over, x.Under * y.Under)
            && (b == Number.Zero || Is(() => a / b, x.Over * y.Under, x.Under * y.Over));
    });

    private static bool Is(Func<Number> combine, BigInteger over, BigInteger under)
    {
        try
        {
            var (o, u) = Exact(combine());
            return o * under == over * u;
        }
        catch (OverflowException)
        {
            return true;
        }
    }

    [Fact]
    public void Everyday_sums_are_not_refused()
    {
        (Number.Of(0.1m) + Number.Of(0.2m)).ShouldBe(Number.Of(0.3m));
        (Number.Of(1.000m) * Number.Of(0.00000000000000000000000000010m)).ShouldBe(Number.Of(0.0000000000000000000000000001m));
        (Number.Of(5_000_000_000_000_000_000_000_000_000m) + Number.Of(0.5000m) - Number.Of(0.5m)).ShouldBe(Number.Of(5_000_000_000_000_000_000_000_000_000m));
        (Number.Ratio(1m, 3m) + Number.Ratio(1m, 3m) + Number.Ratio(1m, 3m)).ShouldBe(Number.Of(1m));
        (Number.Ratio(15832m, 814m) * Number.Of(814m)).ShouldBe(Number.Of(15832m));
    }

    [Fact]
    public void What_cannot_be_held_exactly_is_refused()
    {
        Should.Throw<OverflowException>(() => Number.Of(79228162514264337593543950335m) + Number.Of(0.5m));
        Should.Throw<OverflowException>(() => Number.Of(decimal.MaxValue) + Number.Of(1m));
        Should.Throw<OverflowException>(() => Number.Of(decimal.MaxValue) * Number.Of(2m));
        Should.Throw<OverflowException>(() => Number.Of(0.0000000000000000000000000001m) * Number.Of(0.1m));
        Should.Throw<DivideByZeroException>(() => Number.Of(1m) / Number.Zero);
        Should.Throw<DivideByZeroException>(() => Number.Ratio(1m, 0m));
    }

    [Fact]
    public void The_unknown_number()
    {
        Number.Unknown.IsKnown.ShouldBeFalse();
        Number.Unknown.ShouldBe(default);
        Number.Unknown.ShouldNotBe(Number.Zero);
        Number.Of((decimal?)null).ShouldBe(Number.Unknown);
        Number.Unknown.ToString().ShouldBe("unknown");
        Number.Of(5.920m).ToString().ShouldBe("5.920");
        Number.Ratio(-3m, -4m).ToString().ShouldBe("0.75");
        Number.Ratio(3m, -4m).ShouldBe(Number.Of(-0.75m));
    }
}
