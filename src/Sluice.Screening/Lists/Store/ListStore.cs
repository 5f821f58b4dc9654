using System.Security.Cryptography;
using System.Text.Json;

namespace Sluice.Screening.Lists.Store;

/// <summary>
/// The folder in which imported lists are kept, every edition of them. Entries lie in files named by their hash, which are written once;
/// a log that only grows says what was imported when. Any number of processes may read and import at once.
/// </summary>
/// <param name="folder">The folder; made by the first import.</param>
/// <param name="time">Gives the time of imports.</param>
public sealed class ListStore(string folder, TimeProvider time)
{
    private const string LogFile = "imports.jsonl";
    private const string RenamesFile = "renamed.jsonl";
    private const string Versions = "versions";

    private readonly AppendedLines log = new(Path.Combine(folder, LogFile));
    private readonly AppendedLines renames = new(Path.Combine(folder, RenamesFile));

    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>Every import, in the order in which they were made; none when nothing was imported yet.</summary>
    /// <exception cref="ListStoreException">The log cannot be read.</exception>
    public IReadOnlyList<ListVersion> Imports() => [.. log.Read().Select(line => VersionLog.Read(line, Path.Combine(Folder, LogFile)))];

    /// <summary>Imports a list: keeps its entries and reports what changed. Nothing is kept when it is refused.</summary>
    /// <param name="document">The list as read.</param>
    /// <param name="published">The day whose lists it is.</param>
    /// <param name="force">Keeps it although it has lost more than a fifth of a list.</param>
    /// <exception cref="ListStoreException">It has lost more than a fifth of a list since the edition before it, or the folder cannot be used.</exception>
    public ListImport Import(ListDocument document, DateOnly published, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bytes = PartyLines.Write(document.Parties);
        var version = new ListVersion(
            Convert.ToHexStringLower(SHA256.HashData(bytes)), document.Source, document.Format, published, time.GetUtcNow(),
            [.. document.Files.Select(file => Path.GetFileName(file))], document.Lists, force);
        Keep(version.Hash, bytes);
        ListImport? import = null;
        log.Add(
            lines =>
            {
                var before = lines.Select(line => VersionLog.Read(line, Path.Combine(Folder, LogFile)))
                    .Where(known => known.Source == version.Source && known.Published <= published).MaxBy(known => (known.Published, known.Imported));
                if (!force)
                {
                    RefuseShrunk(before, version);
                }

                import = new ListImport(version, before, before is null ? new ListChanges(document.Parties, [], [])
                    : before.Hash == version.Hash ? new ListChanges([], [], [])
                    : ListChanges.Between(Load(before), document.Parties));
                return VersionLog.Line(version);
            },
            time);
        Remember(import!.Changes);
        return import;
    }

    /// <summary>The entries of a version, each with the ids it had before.</summary>
    /// <exception cref="ListStoreException">The file of the version is missing, or was changed.</exception>
    public IReadOnlyList<ListedParty> Load(ListVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var path = FileOf(version.Hash);
        if (!File.Exists(path))
        {
            throw new ListStoreException(path, "the file of an imported list is missing; import the list again.");
        }

        var bytes = File.ReadAllBytes(path);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != version.Hash)
        {
            throw new ListStoreException(path, "the file of an imported list was changed after it was imported; remove it and import the list again.");
        }

        try
        {
            return WithEarlierIds(PartyLines.Read(bytes));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ListStoreException(path, "the file of an imported list cannot be read by this version of the program; import the list again.", exception);
        }
    }

    private IReadOnlyList<ListedParty> WithEarlierIds(IReadOnlyList<ListedParty> parties)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in renames.Read().Select(line => line.Split('\t')).Where(pair => pair.Length == 2))
        {
            before[pair[1]] = pair[0];
        }

        return before.Count == 0 ? parties : [.. parties.Select(party => before.ContainsKey(party.Id) ? party with { EarlierIds = Chain(party.Id, before) } : party)];
    }

    private static List<string> Chain(string id, Dictionary<string, string> before)
    {
        var chain = new List<string>();
        for (var at = id; before.TryGetValue(at, out var earlier) && earlier != id && !chain.Contains(earlier); at = earlier)
        {
            chain.Add(earlier);
        }

        return chain;
    }

    private void Remember(ListChanges changes)
    {
        foreach (var (was, now) in changes.Renamed)
        {
            var line = $"{was.Id}\t{now.Id}";
            renames.Add(lines => lines.Contains(line, StringComparer.Ordinal) ? null : line, time);
        }
    }

    private static void RefuseShrunk(ListVersion? before, ListVersion after)
    {
        var shrunk = before?.Lists.Where(list => after.Lists.GetValueOrDefault(list.Key) * 5L < list.Value * 4L)
            .Select(list => $"{list.Key} from {list.Value:N0} to {after.Lists.GetValueOrDefault(list.Key):N0}").ToArray() ?? [];
        if (shrunk.Length > 0)
        {
            throw new ListStoreException(
                string.Join(", ", after.Files),
                $"the file has lost more than a fifth of a list since the edition of {before!.Published:yyyy-MM-dd} ({string.Join("; ", shrunk)}); it may be cut off. Nothing was imported; --force imports it all the same.");
        }
    }

    private void Keep(string hash, byte[] bytes)
    {
        var path = FileOf(hash);
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private string FileOf(string hash) => Path.Combine(Folder, Versions, hash + ".jsonl");
}
