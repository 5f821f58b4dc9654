namespace Sluice.Determinations.Desks;

/// <summary>The classes of something that comes again in many orders, law by law.</summary>
internal class KnownClasses
{
    private int[] classes = [];

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

    /// <summary>Makes room for something else.</summary>
    public void Clear() => Array.Clear(classes);
}
