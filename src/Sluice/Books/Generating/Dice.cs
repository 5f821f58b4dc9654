namespace Sluice.Books.Generating;

/// <summary>
/// Chance from a seed, the same on every machine and for every version of .NET: whole numbers and the four operations on
/// doubles, which IEEE 754 fixes to the last bit. Source of the numbers: Steele, Lea, Flood, SplitMix (OOPSLA 2014).
/// </summary>
/// <param name="seed">The seed.</param>
internal sealed class Dice(ulong seed)
{
    private const double OneOver2To53 = 1.0 / (1UL << 53);
    private ulong state = seed;

    /// <summary>A number from 0 up to, and without, 1.</summary>
    public double Share() => (Next() >> 11) * OneOver2To53;

    /// <summary>True in so many of all cases.</summary>
    public bool Chance(double share) => Share() < share;

    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>One of some things.</summary>
    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>A number of normal distribution with mean 0 and deviation 1, as far as the sum of twelve even ones is normal.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Share();
        }

        return sum;
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
