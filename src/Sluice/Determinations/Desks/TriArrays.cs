using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Rows of values that many findings share, each kept once.</summary>
internal sealed class TriArrays : IEqualityComparer<Tri[]>
{
    private const int Header = 48;

    private readonly HashSet<Tri[]> kept;
    private readonly DeskRoom.Share room;

    /// <summary>Begins with none.</summary>
    /// <param name="room">The room of the law.</param>
    public TriArrays(DeskRoom.Share room)
    {
        kept = new HashSet<Tri[]>(this);
        this.room = room;
    }

    /// <summary>The array of the same values that is kept.</summary>
    public Tri[] Kept(Tri[] values)
    {
        if (!kept.TryGetValue(values, out var known))
        {
            kept.Add(known = [.. values]);
            room.Take(values.Length + Header);
        }

        return known;
    }

    /// <inheritdoc />
    public bool Equals(Tri[]? x, Tri[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] Tri[] obj) => (int)ByteKeys.Hash(MemoryMarshal.AsBytes<Tri>(obj));
}
