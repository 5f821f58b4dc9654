namespace Sluice.Screening.Names;

/// <summary>The lines of a table of words that the library carries: <c>key = word, word</c> or <c>word, word</c>; <c>#</c> begins a remark.</summary>
internal static class TableFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TableFile).Assembly.GetManifestResourceStream($"names/{name}.txt")
            ?? throw new InvalidOperationException($"The table '{name}' is not among the resources of the library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    public static (string Key, string Value) Pair(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return (line[..at].Trim(), line[(at + 1)..].Trim());
    }

    public static IEnumerable<string> Words(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
