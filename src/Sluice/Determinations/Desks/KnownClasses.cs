using System.Runtime.CompilerServices;

namespace Sluice.Determinations.Desks;

/// <summary>The classes of a party under the laws that were asked last: the orders of a day ask for two, and there are many parties.</summary>
internal sealed class KnownClasses
{
    private Places places;
    private byte next;

    /// <summary>The class under a law, or -1 when it was not asked for lately; set it where it is not known.</summary>
    public int this[int law]
    {
        get
        {
            foreach (var (number, known) in (ReadOnlySpan<(int, int)>)places)
            {
                if (number == law + 1)
                {
                    return known;
                }
            }

            return -1;
        }

        set
        {
            places[next] = (law + 1, value);
            next = (byte)((next + 1) % Places.Count);
        }
    }

    /// <summary>Makes room for another party.</summary>
    public void Clear() => places = default;

    [InlineArray(Count)]
    private struct Places
    {
        public const int Count = 4;

        private (int Law, int Class) first;
    }
}
