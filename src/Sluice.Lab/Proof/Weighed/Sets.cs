using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Weighed;

/// <summary>Sets of graded things that are open, each as a truth value by its grade.</summary>
internal static class Sets
{
    /// <summary>Of each pair the one of the higher grade.</summary>
    public static Term[] Larger(TermBank bank, IReadOnlyList<Term> a, IReadOnlyList<Term> b)
    {
        var result = new Term[a.Count];
        var (belowA, belowB) = (bank.False, bank.False);
        for (var i = 0; i < result.Length; i++)
        {
            (belowA, belowB) = (bank.Or(belowA, a[i]), bank.Or(belowB, b[i]));
            result[i] = bank.Or(bank.And(a[i], belowB), bank.And(b[i], belowA));
        }

        return result;
    }

    /// <summary>Of each pair the one of the lower grade.</summary>
    public static Term[] Smaller(TermBank bank, IReadOnlyList<Term> a, IReadOnlyList<Term> b) =>
        [.. Larger(bank, [.. a.Reverse()], [.. b.Reverse()]).Reverse()];
}
