using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Something that comes again in many orders, with its facts and, law by law, its class.</summary>
/// <param name="row">The facts.</param>
internal class Prepared(FactRow row)
{
    private int[] classes = [];

    /// <summary>The facts.</summary>
    public FactRow Row { get; } = row;

    /// <summary>The class under a law, or -1 when it was not asked for yet.</summary>
    public int this[int law]
    {
        get => law < classes.Length ? classes[law] - 1 : -1;
        set
        {
            if (law >= classes.Length)
            {
                Array.Resize(ref classes, law + 4);
            }

            classes[law] = value + 1;
        }
    }
}
