namespace Sluice.Books.Generating;

/// <summary>The exponential function from the four operations alone: that of the machine's library may differ in the last bit from another's.</summary>
internal static class Exponential
{
    private const double LogOf2 = 0.693147180559945309;
    private const int Terms = 16;

    /// <summary>e to the power of x, for x from -700 to 700.</summary>
    public static double Of(double x)
    {
        var halvings = (int)Math.Floor((x / LogOf2) + 0.5);
        var rest = x - (halvings * LogOf2);
        var sum = 1.0;
        for (var n = Terms; n > 0; n--)
        {
            sum = 1.0 + (rest * sum / n);
        }

        return Math.ScaleB(sum, halvings);
    }
}
