namespace Sluice.Documents;

/// <summary>Finds what somebody may have meant by a word that is not accepted.</summary>
public static class NearestWord
{
    private const int LongestCompared = 64;

    /// <summary>The accepted word with the fewest slips from the word read, or null when none is near.</summary>
    /// <remarks>A slip is a character too many, missing, wrong, or swapped with its neighbour; one in three is near.</remarks>
    public static string? Find(string word, IEnumerable<string> accepted)
    {
        if (word.Length is 0 or > LongestCompared)
        {
            return null;
        }

        string? nearest = null;
        var fewest = int.MaxValue;
        var read = word.ToLowerInvariant();
        foreach (var candidate in accepted)
        {
            if (candidate.Length > LongestCompared)
            {
                continue;
            }

            var slips = Slips(read, candidate.ToLowerInvariant());
            if (slips < fewest && slips <= Math.Max(1, Math.Min(word.Length, candidate.Length) / 3))
            {
                fewest = slips;
                nearest = candidate;
            }
        }

        return nearest;
    }

    // The optimal string alignment distance.
    private static int Slips(string a, string b)
    {
        Span<int> earlier = stackalloc int[LongestCompared + 1];
        Span<int> previous = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], earlier[j - 2] + 1);
                }
            }

            var spare = earlier;
            earlier = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }
}
