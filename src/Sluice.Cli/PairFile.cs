using System.Globalization;
using System.Text;
using Sluice.Cli.Output;
using Sluice.Documents;
using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Cli;

/// <summary>A table of pairs of names: the table comes out with the columns score and match.</summary>
internal static class PairFile
{
    private const int Block = 4_096;
    private const int LineLength = 64 * 1024;

    /// <summary>Scores every pair of a file; - reads standard input.</summary>
    public static int Score(string path)
    {
        using var text = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path, Encoding.UTF8);
        var document = path == "-" ? "standard input" : path;
        var header = (text.ReadLine() ?? "").TrimStart('\uFEFF').TrimEnd('\r').Split('\t');
        int query = Array.IndexOf(header, "query"), candidate = Array.IndexOf(header, "candidate"), schema = Array.IndexOf(header, "schema");
        if (query < 0 || candidate < 0)
        {
            throw new CsvFormatException(document, 1, null, $"read the columns {string.Join(", ", header)}; accepted: query, candidate and perhaps schema, separated by tabs.");
        }

        try
        {
            using var output = StandardOutput.Open();
            output.Write(Encoding.UTF8.GetBytes(string.Join('\t', header) + "\tscore\tmatch\n"));
            foreach (var block in Rows(text, header.Length, document).Chunk(Block))
            {
                var lines = new string[block.Length];
                Parallel.For(0, block.Length, i => lines[i] = Line(block[i], query, candidate, schema));
                output.Write(Encoding.UTF8.GetBytes(string.Concat(lines)));
            }
        }
        catch (IOException broken) when (StandardOutput.IsBrokenPipe(broken))
        {
            return ExitStatus.BrokenPipe;
        }

        return ExitStatus.Done;
    }

    private static string Line(string[] row, int query, int candidate, int schema)
    {
        var comparison = NameScorer.Compare(row[query], row[candidate], schema < 0 ? ListedPartyType.Unknown : Type(row[schema]));
        return string.Join('\t', row) + "\t" + comparison.Score.ToString("0.0000", CultureInfo.InvariantCulture) + (comparison.IsMatch ? "\ttrue\n" : "\tfalse\n");
    }

    // The schemas of FollowTheMoney, which lists of pairs use.
    private static ListedPartyType Type(string schema) => schema switch
    {
        "Person" => ListedPartyType.Individual,
        "Company" or "Organization" or "LegalEntity" or "PublicBody" => ListedPartyType.Entity,
        "Vessel" => ListedPartyType.Vessel,
        "Airplane" => ListedPartyType.Aircraft,
        _ => ListedPartyType.Unknown,
    };

    private static IEnumerable<string[]> Rows(TextReader text, int columns, string document)
    {
        var line = 1;
        while (text.ReadLine() is { } read)
        {
            line++;
            if (read.Length == 0)
            {
                continue;
            }

            var row = read.TrimEnd('\r').Split('\t');
            if (read.Length > LineLength || row.Length != columns)
            {
                throw new CsvFormatException(document, line, null, $"the line has {row.Length} fields and {read.Length} characters; accepted: {columns} fields, separated by tabs, and at most {LineLength} characters.");
            }

            yield return row;
        }
    }
}
