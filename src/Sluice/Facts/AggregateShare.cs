namespace Sluice.Facts;

/// <summary>
/// Adds up the shares of the owners of one party that count, when shares and whether an owner counts may be unknown. All shares together
/// are at most the whole, so that owners who do not count leave less for those who may.
/// </summary>
public struct AggregateShare
{
    private decimal certain;
    private decimal mayCountLeast;
    private decimal mayCountMost;
    private decimal others;

    /// <summary>What the owners that count hold at least.</summary>
    public readonly decimal Least => certain;

    /// <summary>What the owners that may count hold at most.</summary>
    public readonly decimal Most => Math.Max(mayCountLeast, Math.Min(mayCountMost, 1m - others));

    /// <summary>Adds an owner.</summary>
    /// <param name="least">The least share it can hold, 0 to 1.</param>
    /// <param name="most">The most it can hold.</param>
    /// <param name="counts">Whether the owner counts.</param>
    public void Add(decimal least, decimal most, Tri counts)
    {
        certain += counts == Tri.True ? least : 0m;
        if (counts == Tri.False)
        {
            others += least;
            return;
        }

        mayCountLeast += least;
        mayCountMost += most;
    }

    /// <summary>Whether a share is certainly reached, certainly not reached, or unknown.</summary>
    public readonly Tri Reaches(Number threshold) => Number.Of(Least) >= threshold ? Tri.True : Number.Of(Most) < threshold ? Tri.False : Tri.Unknown;
}
