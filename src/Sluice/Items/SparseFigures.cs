namespace Sluice.Items;

/// <summary>
/// Keeps figures out that count operations which sparsity skips. Where a maker offers a dense and a sparse rate the dense one
/// counts; with 2:4 sparsity the other is twice as large and would decide wrongly (Technical Notes to ECCN 3A090).
/// </summary>
public static class SparseFigures
{
    /// <summary>What is accepted in the place of a sparse figure.</summary>
    public const string DenseOnly =
        "dense figures only: where a part has a dense and a sparse rate the dense one counts (Technical Notes to ECCN 3A090); "
        + "with 2:4 sparsity the dense rate is half of the sparse one";

    /// <summary>Whether a key of <c>dense_tops</c>, or a field beside it, speaks of sparsity: <c>8s</c>, <c>sparse_8</c>, <c>fp8_sparsity</c>.</summary>
    public static bool IsSparse(string key)
    {
        if (key.Contains("spars", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var letters = key.AsSpan().Trim().TrimEnd("sS");
        return letters.Length > 0 && letters.Length < key.AsSpan().Trim().Length && char.IsAsciiDigit(letters[^1]);
    }

    /// <summary>The problem with a key that speaks of sparsity, or null when it does not.</summary>
    public static SpecificationProblem? Problem(string key) =>
        IsSparse(key) ? new SpecificationProblem("dense_tops", $"the sparse figure '{(key.Length > 40 ? key[..40] + "…" : key)}'", DenseOnly) : null;
}
