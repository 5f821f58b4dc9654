using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Arrays of rows by their length, one of each, so that a frame takes them without an allocation.</summary>
/// <param name="scope">The scope of the rows that the arrays come with, or null for arrays to be filled with rows of others.</param>
internal sealed class RowPool(FactScope? scope)
{
    private const int MostKept = 16;

    private readonly FactRow[][] kept = new FactRow[MostKept + 1][];

    /// <summary>The array of a length.</summary>
    public FactRow[] Of(int length)
    {
        if (length <= MostKept && kept[length] is { } rows)
        {
            return rows;
        }

        rows = new FactRow[length];
        for (var i = 0; i < length && scope is { } own; i++)
        {
            rows[i] = Vocabulary.NewRow(own);
        }

        if (length <= MostKept)
        {
            kept[length] = rows;
        }

        return rows;
    }
}
