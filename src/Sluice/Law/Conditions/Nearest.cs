namespace Sluice.Law.Conditions;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Nearest
{
    private const int Longest = 60;

    /// <summary>A sentence to end an error with: what was perhaps meant, or what is accepted when that is short; or nothing.</summary>
    /// <param name="read">The name as read.</param>
    /// <param name="accepted">The names that are accepted.</param>
    /// <param name="what">What the names are, in the plural, to list them by; null never lists.</param>
    public static string Hint(string read, IEnumerable<string> accepted, string? what = null)
    {
        var names = accepted.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var near = Find(read, names);
        if (near is not null)
        {
            return $" Did you mean '{near}'?";
        }

        return what is null || names.Count is 0 or > 40 ? "" : $" {what}: {string.Join(", ", names)}.";
    }

    /// <summary>The closest of some names, or null when none is close.</summary>
    public static string? Find(string read, IEnumerable<string> accepted)
    {
        if (read.Length > Longest)
        {
            return null;
        }

        var allowed = Math.Max(1, read.Length / 3);
        string? best = null;
        foreach (var name in accepted)
        {
            if (Math.Abs(name.Length - read.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(read.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance <= allowed)
            {
                best = name;
                allowed = distance - 1;
            }
        }

        return best;
    }

    /// <summary>The insertions, deletions, substitutions and swaps of neighbours between two texts.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                rows[i, j] = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
