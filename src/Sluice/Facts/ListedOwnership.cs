using Sluice.Parties;

namespace Sluice.Facts;

/// <summary>
/// Whether listed parties own a share of a party in aggregate. An owner counts when it is on one of the lists, or when
/// listed parties own it at or above the same share, however far up; the shares of all owners of one party that count are
/// added (90 FR 47201, the affiliates rule: at each step the whole share counts, not the product of the shares).
/// </summary>
public static class ListedOwnership
{
    /// <summary>Whether the share is certainly reached, certainly not reached, or unknown.</summary>
    /// <param name="owners">The owners, all of them; null when they are not known.</param>
    /// <param name="threshold">The share that counts, 0 to 1.</param>
    /// <param name="lists">Bit n is word n of <see cref="Vocabulary.Listed"/>.</param>
    /// <param name="depth">How many steps up are followed; beyond them everything is unknown.</param>
    public static Tri Reaches(IReadOnlyList<Owner>? owners, Number threshold, UInt128 lists, int depth)
    {
        if (owners is null || depth <= 0)
        {
            return Tri.Unknown;
        }

        var together = new AggregateShare();
        for (var i = 0; i < owners.Count; i++)
        {
            var owner = owners[i];
            together.Add(owner.Share ?? 0m, owner.Share ?? 1m, Counts(owner, threshold, lists, depth));
        }

        return together.Reaches(threshold);
    }

    private static Tri Counts(Owner owner, Number threshold, UInt128 lists, int depth)
    {
        var listed = IsListed(owner, lists);
        return listed == Tri.True ? Tri.True : Tris.Or(listed, Reaches(owner.Owners, threshold, lists, depth - 1));
    }

    private static Tri IsListed(Owner owner, UInt128 lists)
    {
        if (owner.Listed is null)
        {
            return Tri.Unknown;
        }

        var list = Vocabulary.Listed.IndexOf(owner.Listed);
        return Tris.Of(list >= 0 && (lists >> list & UInt128.One) != UInt128.Zero);
    }
}
