using System.Text;
using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>Reads the file or files of a list, and finds out by itself in which form they are. The input is taken to be hostile.</summary>
public static class ListReader
{
    private const string Accepted =
        "accepted: the Consolidated Screening List (CSV or JSON), OFAC's sdn.csv, alt.csv and add.csv, the Denied Persons List (tab separated), a register of MOFCOM or METI (JSON), or the own format (docs/reference/lists.md)";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a list.</summary>
    /// <param name="paths">The file; or sdn.csv with alt.csv and add.csv in any order. sdn.csv alone brings the other two from its folder.</param>
    /// <exception cref="InputException">A file is of no known form, or something in it is refused.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ListDocument Read(params IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count != 1)
        {
            return Tables(paths);
        }

        var path = paths[0];
        var bytes = Bytes(path);
        var start = bytes.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (start.Length == 0)
        {
            throw Refusal(path, $"the file is empty; {Accepted}.");
        }

        return start[0] is (byte)'{' or (byte)'[' ? Json(bytes, path) : Text(Decode(bytes.Span, path), path);
    }

    private static ListDocument Json(ReadOnlyMemory<byte> bytes, string path)
    {
        using var json = JsonList.Parse(bytes, path);
        var root = json.RootElement;
        return ConsolidatedJson.Matches(root) ? Document(ListFormat.ConsolidatedJson, "csl", ConsolidatedJson.Read(root, path), path)
            : RegisterJson.Matches(root) ? Document(ListFormat.Register, null, RegisterJson.Read(root, path), path)
            : throw Refusal(path, $"the JSON has neither an object with results nor an array of objects with list_id and entity_name; {Accepted}.");
    }

    private static ListDocument Text(string text, string path)
    {
        var firstLine = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).ToString();
        if (DeniedPersonsText.Matches(text.TrimStart('\r', '\n').Split('\n', 2)[0]))
        {
            return Document(ListFormat.DeniedPersons, DeniedPersonsText.List, DeniedPersonsText.Read(new StringReader(text.TrimStart('\r', '\n')), path), path);
        }

        var columns = FirstRecord(text, path);
        if (SdnTables.Table(columns) is { } table)
        {
            return table == SdnTable.Main ? Tables(WithSiblings(path)) : throw Refusal(path, "this is one of OFAC's three files without its sdn.csv; accepted: sdn.csv, with alt.csv and add.csv beside it or named too.");
        }

        return ConsolidatedCsv.Matches(columns) ? Document(ListFormat.ConsolidatedCsv, "csl", ConsolidatedCsv.Read(new StringReader(text), path), path)
            : OwnListCsv.Matches(columns) ? Document(ListFormat.Own, null, OwnListCsv.Read(new StringReader(text), path), path)
            : throw Refusal(path, $"read a file that begins '{(firstLine.Length > 60 ? firstLine[..60] + "…" : firstLine)}'; {Accepted}.");
    }

    private static string[] FirstRecord(string text, string path)
    {
        var reader = new CsvReader(new StringReader(text), path, ListLimits.Csv);
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(field => reader[field].Trim().ToString())] : [];
    }

    private static ListDocument Tables(IReadOnlyList<string> paths)
    {
        var tables = new Dictionary<SdnTable, (string Path, string Text)>();
        foreach (var path in paths)
        {
            var text = Decode(Bytes(path).Span, path);
            if (SdnTables.Table(FirstRecord(text, path)) is not { } table || !tables.TryAdd(table, (path, text)))
            {
                throw Refusal(path, "several files are read together only where they are OFAC's sdn.csv, alt.csv and add.csv, each once.");
            }
        }

        if (tables.Count != 3)
        {
            throw Refusal(paths[0], "OFAC's list is in three files; accepted: sdn.csv, alt.csv and add.csv together.");
        }

        var (main, aliases, addresses) = (tables[SdnTable.Main], tables[SdnTable.Aliases], tables[SdnTable.Addresses]);
        var parties = SdnTables.Read(new StringReader(main.Text), main.Path, new StringReader(aliases.Text), aliases.Path, new StringReader(addresses.Text), addresses.Path);
        return Document(ListFormat.SdnTables, "ofac-sdn", parties, main.Path, aliases.Path, addresses.Path);
    }

    private static string[] WithSiblings(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        string[] siblings = [path, Path.Combine(folder, "alt.csv"), Path.Combine(folder, "add.csv")];
        return Array.Find(siblings, file => !File.Exists(file)) is { } missing
            ? throw Refusal(path, $"this is OFAC's sdn.csv, whose other names and addresses are in two more files, and there is no '{missing}'; accepted: all three.")
            : siblings;
    }

    private static ListDocument Document(ListFormat format, string? source, IEnumerable<ListedParty> parties, params string[] files)
    {
        var entries = PartyIds.Assign(parties);
        if (entries.Count == 0)
        {
            throw Refusal(files[0], "there is no party in it; accepted: a list of at least one party.");
        }

        return new ListDocument(format, source ?? string.Join('+', entries.Select(entry => entry.List).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), files, entries);
    }

    private static ReadOnlyMemory<byte> Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var bytes = new MemoryStream(file.CanSeek ? (int)Math.Min(file.Length, ListLimits.FileBytes) : 0);
        var block = new byte[128 * 1024];
        for (var read = file.Read(block); read > 0; read = file.Read(block))
        {
            if (bytes.Length + read > ListLimits.FileBytes)
            {
                throw Refusal(path, $"the file is larger than {ListLimits.FileBytes:N0} bytes, the most that is accepted.");
            }

            bytes.Write(block, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            return Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new DocumentException(path, new SourceMark(1, 1), "the file has bytes that are not text; accepted: UTF-8.", exception);
        }
    }

    private static DocumentException Refusal(string path, string problem) => new(path, new SourceMark(1, 1), problem);
}
