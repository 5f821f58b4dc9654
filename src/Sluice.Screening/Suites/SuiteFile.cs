
namespace Sluice.Screening.Suites;

/// <summary>A suite in tab-separated lines under a header, with fields in quotes where they hold quotes.</summary>
internal static class SuiteFile
{
    private const int MostLines = 1_000_000;

    /// <summary>The records, each by the names of its columns.</summary>
    /// <exception cref="FormatException">A line has another number of fields than the header.</exception>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var reader = new StreamReader(path);
        var columns = (reader.ReadLine() ?? string.Empty).Split('\t');
        for (var line = 2; line <= MostLines && reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0)
            {
                continue;
            }

            var fields = text.Split('\t');
            if (fields.Length != columns.Length)
            {
                throw new FormatException($"{path}:{line}: {fields.Length} fields; accepted: {columns.Length}, one for each column.");
            }

            yield return Enumerable.Range(0, columns.Length).ToDictionary(i => columns[i], i => Unquote(fields[i]));
        }
    }

    private static string Unquote(string field) =>
        field.Length > 1 && field[0] == '"' && field[^1] == '"' ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;
}
