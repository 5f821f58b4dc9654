using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Takes what was found of two lines for the same when every provision came out alike.</summary>
internal sealed class LineComparer : IEqualityComparer<LineWeighing>
{
    private const int Lists = 11;

    /// <summary>The comparer.</summary>
    public static LineComparer Instance { get; } = new();

    /// <inheritdoc />
    public bool Equals(LineWeighing? x, LineWeighing? y)
    {
        if (x is null || y is null || Heads(x) != Heads(y))
        {
            return x == y;
        }

        for (var i = 0; i < Lists; i++)
        {
            if (!List(x, i).AsSpan().SequenceEqual(List(y, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] LineWeighing obj)
    {
        var hash = default(HashCode);
        hash.Add(Heads(obj));
        for (var i = 0; i < Lists; i++)
        {
            hash.AddBytes(MemoryMarshal.AsBytes<Tri>(List(obj, i)));
        }

        return hash.ToHashCode();
    }

    private static (bool, int, CellState, int, Tri, PossibleOutcomes, PossibleReviews) Heads(LineWeighing line) =>
        (line.IsClassified, line.Level, line.Marketed.State, line.Marketed.Code, line.Subject, line.Outcomes, line.Reviews);

    private static Tri[] List(LineWeighing line, int number) => number switch
    {
        0 => line.Classified,
        1 => line.Jurisdictions,
        2 => line.Prohibited,
        3 => line.Required,
        4 => line.Unlifted,
        5 => line.Concerned,
        6 => line.Conditioned,
        7 => line.Available,
        8 => line.Restricted,
        9 => line.ReviewHolds,
        _ => line.Judged,
    };
}
