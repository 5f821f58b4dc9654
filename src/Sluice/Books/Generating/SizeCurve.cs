namespace Sluice.Books.Generating;

/// <summary>How many parts an order is for: the logarithm of the size is normal, so that a few orders are very large.</summary>
internal sealed record SizeCurve(double Median, double Spread, long Least, long Most, long Step)
{
    /// <summary>The curve of a kind of parts.</summary>
    public static SizeCurve Of(MarketTable market, string of) => new(
        market.Value("size", "median", of), market.Value("size", "spread", of),
        (long)market.Value("size", "least", of), (long)market.Value("size", "most", of), (long)market.Value("size", "step", of));

    /// <summary>A size, a multiple of the step.</summary>
    public long Next(Dice dice)
    {
        var size = Median * Exponential.Of(Spread * dice.Normal());
        return Math.Clamp((long)((size / Step) + 0.5) * Step, Least, Most);
    }
}
