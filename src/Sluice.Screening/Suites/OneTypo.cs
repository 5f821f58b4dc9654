namespace Sluice.Screening.Suites;

/// <summary>Makes one slip in a name, as fingers make them: a letter left out, doubled, replaced by another, or exchanged with its neighbour.</summary>
internal static class OneTypo
{
    /// <summary>The name with a slip in a word of at least four letters; unchanged when it has none.</summary>
    public static string In(string name, Random random)
    {
        var places = Enumerable.Range(1, Math.Max(0, name.Length - 2)).Where(i => Inside(name, i)).ToArray();
        if (places.Length == 0)
        {
            return name;
        }

        var at = places[random.Next(places.Length)];
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{(char)('a' + random.Next(26))}{name[(at + 1)..]}",
            _ => $"{name[..(at - 1)]}{name[at]}{name[at - 1]}{name[(at + 1)..]}",
        };
    }

    private static bool Inside(string name, int at)
    {
        if (!char.IsAsciiLetter(name[at]) || !char.IsAsciiLetter(name[at - 1]))
        {
            return false;
        }

        int start = at, end = at;
        while (start > 0 && char.IsAsciiLetter(name[start - 1]))
        {
            start--;
        }

        while (end < name.Length && char.IsAsciiLetter(name[end]))
        {
            end++;
        }

        return end - start >= 4;
    }
}
