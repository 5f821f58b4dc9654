using System.Globalization;
using System.Text;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Parties;
using Sluice.Screening.Index;
using Sluice.Screening.Lists;
using Sluice.Screening.Screens;

namespace Sluice.Cli;

/// <summary>A file of names, screened one after the other: tab separated rows come out, or JSON lines.</summary>
internal static class NameFile
{
    /// <summary>The most characters of a name.</summary>
    public const int NameLength = 1_000;

    private const int Block = 2_048;
    private static readonly CsvLimits Limits = new() { MaxRecords = 20_000_000, MaxFields = 64, MaxRecordLength = 16 * 1024 };

    /// <summary>Screens every name of a file.</summary>
    /// <param name="path">The file; - reads standard input.</param>
    /// <param name="screen">Looks for names.</param>
    /// <param name="day">The day whose lists are used.</param>
    /// <param name="country">The country of every name whose row states none.</param>
    /// <param name="asJson">JSON lines instead of a table.</param>
    public static int Screen(string path, NameScreen screen, DateOnly day, Country? country, bool asJson)
    {
        using var text = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path, Encoding.UTF8);
        long done = 0;
        var length = path == "-" ? 0 : text.BaseStream.Length;
        try
        {
            return ProgressLine.Run(
                () => new WorkStatus($"{Volatile.Read(ref done):N0} names", length > 0 ? Math.Min(1.0, (double)text.BaseStream.Position / length) : null),
                () => Run(Queries(text, path == "-" ? "standard input" : path, country), screen, day, asJson, count => Volatile.Write(ref done, count)),
                writesToStandardOutput: true);
        }
        catch (IOException broken) when (StandardOutput.IsBrokenPipe(broken))
        {
            return ExitStatus.BrokenPipe;
        }
    }

    private static int Run(IEnumerable<PartyQuery> queries, NameScreen screen, DateOnly day, bool asJson, Action<long> tell)
    {
        using var output = StandardOutput.Open();
        if (!asJson)
        {
            output.Write("query\tresult\tname\tlist\tid\tscore\tband\tmatched_on\n"u8);
        }

        var done = 0L;
        foreach (var block in queries.Chunk(Block))
        {
            // Names are looked for at once and written in their order.
            var findings = new NameFinding[block.Length];
            Parallel.For(0, block.Length, i => findings[i] = screen.Find(block[i], day));
            foreach (var finding in findings)
            {
                output.Write(Encoding.UTF8.GetBytes(asJson ? ScreenJson.Line(finding) : Row(finding)));
            }

            tell(done += block.Length);
        }

        return ExitStatus.Done;
    }

    private static string Row(NameFinding finding)
    {
        var best = finding.Matches.Count > 0 ? finding.Matches[0] : null;
        string?[] cells =
        [
            finding.Name, finding.Result, best?.Name, best?.List, best?.Id, best?.Score.ToString("0.0000", CultureInfo.InvariantCulture), best?.Band, best?.MatchedOn,
        ];
        return string.Join('\t', cells.Select(cell => PrintableText.Of(cell ?? "", int.MaxValue).Replace('\t', ' '))) + "\n";
    }

    private static IEnumerable<PartyQuery> Queries(TextReader text, string document, Country? country)
    {
        var first = text.ReadLine();
        if (first is null)
        {
            yield break;
        }

        if (!first.TrimStart('\uFEFF').Split(',').Select(column => column.Trim(' ', '"')).Contains("name"))
        {
            var line = 1;
            for (var name = first.TrimStart('\uFEFF'); name is not null; name = text.ReadLine(), line++)
            {
                if (!string.IsNullOrWhiteSpace(name))
                {
                    yield return new PartyQuery(Checked(name.Trim(), document, line)) { Country = country };
                }
            }

            yield break;
        }

        var table = new CsvTable(new HeaderFirst(first, text), document, Limits);
        while (table.Read())
        {
            yield return Query(table, document, country);
        }
    }

    private static PartyQuery Query(CsvTable table, string document, Country? country)
    {
        var code = At("country");
        return new PartyQuery(Checked(At("name") ?? throw table.Error(table.Ordinal("name"), "the name is missing; accepted: a name."), document, table.Line))
        {
            Country = code is null ? country : Country.TryParse(code) ?? throw table.Error(table.Find("country"), Countries.Problem(code)),
            Address = At("address"),
            BirthDate = At("birth_date"),
            Type = At("type") is not { } type ? ListedPartyType.Unknown
                : Enum.TryParse<ListedPartyType>(type, ignoreCase: true, out var kind) && char.IsAsciiLetter(type[0]) ? kind
                : throw table.Error(table.Find("type"), $"read '{type}'; accepted: entity, individual, vessel or aircraft."),
        };

        string? At(string column) => table.Find(column) is >= 0 and var ordinal ? table.Text(ordinal) : null;
    }

    private static string Checked(string name, string document, int line) => name.Length <= NameLength
        ? name
        : throw new CsvFormatException(document, line, null, $"the name has {name.Length} characters; accepted: at most {NameLength}.");

    /// <summary>A text whose first line was read already.</summary>
    private sealed class HeaderFirst(string first, TextReader rest) : TextReader
    {
        private readonly StringReader header = new(first + "\n");

        public override int Read(char[] buffer, int index, int count) => header.Read(buffer, index, count) is > 0 and var read ? read : rest.Read(buffer, index, count);

        public override int Peek() => header.Peek() is >= 0 and var next ? next : rest.Peek();

        public override int Read() => header.Read() is >= 0 and var next ? next : rest.Read();
    }
}
