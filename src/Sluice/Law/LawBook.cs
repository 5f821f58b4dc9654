using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Sluice.Documents;

namespace Sluice.Law;

/// <summary>
/// The law as dated amendments. <see cref="AsOf"/> folds them into the law of a day: as written, as enforced, or with
/// amendments added for trial.
/// </summary>
public sealed class LawBook
{
    private const int MostFiles = 2_000;

    private readonly Dictionary<string, Uncertainty> uncertainties;
    private readonly ConcurrentDictionary<(string Amendments, LawMode Mode), Law> folded = new();
    private readonly ConcurrentDictionary<(DateOnly Day, LawMode Mode), Law> byDay = new();

    private LawBook(IReadOnlyList<Amendment> amendments, Dictionary<string, Uncertainty> uncertainties, LawBookTitle title, string hash)
    {
        Amendments = amendments;
        this.uncertainties = uncertainties;
        Title = title.Title;
        Begins = title.Begins;
        DataTo = title.DataTo;
        Hash = hash;
    }

    /// <summary>What the book is about.</summary>
    public string Title { get; }

    /// <summary>The first day whose law the book knows.</summary>
    public DateOnly Begins { get; }

    /// <summary>The last day up to which its sources were read, or null.</summary>
    public DateOnly? DataTo { get; }

    /// <summary>SHA-256 over the files of the book, in hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The amendments in the order in which they took effect.</summary>
    public IReadOnlyList<Amendment> Amendments { get; }

    /// <summary>What the sources do not settle.</summary>
    public IReadOnlyCollection<Uncertainty> Uncertainties => uncertainties.Values;

    /// <summary>Reads a book: <c>book.yaml</c>, <c>uncertain.yaml</c> and every file in <c>enacted</c>.</summary>
    /// <param name="directory">The directory.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory, or it holds no amendment.</exception>
    /// <exception cref="DocumentException">A file is not a document.</exception>
    /// <exception cref="InvalidInputException">A file is not an amendment.</exception>
    /// <exception cref="LawException">The amendments do not fit together.</exception>
    public static LawBook Load(string directory)
    {
        var enacted = Path.Combine(directory, "enacted");
        var files = Directory.Exists(enacted) ? Directory.GetFiles(enacted, "*.yaml") : [];
        if (files.Length is 0 or > MostFiles)
        {
            throw new DirectoryNotFoundException($"'{directory}' is not a book of law: it should hold a folder 'enacted' with 1 to {MostFiles} files '*.yaml', and holds {files.Length}.");
        }

        Array.Sort(files, StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var title = LawBookTitle.Read(ReadHashed(Path.Combine(directory, "book.yaml"), hash));
        var uncertain = UncertaintyReader.Read(ReadHashed(Path.Combine(directory, "uncertain.yaml"), hash));
        var amendments = files.Select(file => AmendmentReader.Read(ReadHashed(file, hash)!, file)).ToList();
        return Assemble(amendments, uncertain, title, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Reads one more amendment, for instance a proposal, to be tried with <see cref="AsOf"/>.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="DocumentException">It is not a document.</exception>
    /// <exception cref="InvalidInputException">It is not an amendment.</exception>
    public static Amendment ReadAmendment(string file) => AmendmentReader.Read(DocumentReader.ReadFile(file, ReadLimits.Law), file);

    /// <summary>The book as it would be were amendments on trial enacted: they apply by their own dates, after those of the book.</summary>
    /// <param name="extra">The amendments on trial.</param>
    /// <exception cref="LawException">They do not fit the book: an id is taken, or something they name is not there.</exception>
    public LawBook With(params IReadOnlyList<Amendment> extra)
    {
        List<Amendment> amendments = [.. Amendments, .. extra];
        Check(amendments, uncertainties);
        CheckTargets(amendments);
        return new LawBook(amendments, uncertainties, new LawBookTitle(Title, Begins, DataTo), Hash);
    }

    /// <summary>The law of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="mode">As written or as enforced.</param>
    /// <param name="extra">Amendments on trial; they apply by their own dates, after those of the book.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    /// <exception cref="LawException">A condition of that law is not one.</exception>
    public Law AsOf(DateOnly day, LawMode mode, params IReadOnlyList<Amendment> extra)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, Begins);
        if (extra.Count == 0 && byDay.TryGetValue((day, mode), out var known))
        {
            return known;
        }

        var applying = Fold.Applying(Amendments.Concat(extra), day, mode);
        if (extra.Count > 0)
        {
            CheckTargets([.. Amendments, .. extra]);
            return new Law(day, mode, applying, uncertainties);
        }

        var law = folded.GetOrAdd((Key(applying, day), mode), static (key, x) => new Law(x.day, key.Mode, x.applying, x.uncertainties), (day, applying, uncertainties));
        byDay.TryAdd((day, mode), law);
        return law;
    }

    /// <summary>Every day on which the law of the book changes, as written or as enforced, in order.</summary>
    public IReadOnlyList<DateOnly> Days()
    {
        var days = new SortedSet<DateOnly> { Begins };
        foreach (var amendment in Amendments)
        {
            days.Add(amendment.FirstDay);
            if (amendment.Until is { } last)
            {
                days.Add(last.AddDays(1));
            }

            days.UnionWith(amendment.Changes.Where(c => c.From is not null).Select(c => c.From!.Value));
        }

        days.RemoveWhere(d => d < Begins);
        return [.. days];
    }

    internal static LawBook Assemble(List<Amendment> amendments, Dictionary<string, Uncertainty> uncertain, LawBookTitle title, string hash)
    {
        Check(amendments, uncertain);
        var ordered = amendments.OrderBy(a => a.Effective).ThenBy(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        CheckTargets(ordered);
        return new LawBook(ordered, uncertain, title, hash);
    }

    private static void Check(List<Amendment> amendments, Dictionary<string, Uncertainty> uncertain)
    {
        var known = new Dictionary<string, Amendment>(StringComparer.Ordinal);
        foreach (var amendment in amendments)
        {
            if (!known.TryAdd(amendment.Id, amendment))
            {
                throw new LawException(amendment.File, new SourceMark(1, 1), $"the id '{amendment.Id}' is that of {known[amendment.Id].File} too; ids are unique.");
            }
        }

        foreach (var amendment in amendments)
        {
            foreach (var id in amendment.Stays.Concat(amendment.Unenforces).Where(id => !known.ContainsKey(id)))
            {
                throw new LawException(amendment.File, new SourceMark(1, 1), $"it stays or un-enforces '{id}', and there is no such amendment.");
            }

            if (amendment.Uncertain is { } slug && !uncertain.ContainsKey(slug))
            {
                throw new LawException(amendment.File, new SourceMark(1, 1), $"uncertain: '{slug}' is not a slug of uncertain.yaml.");
            }
        }
    }

    private static void CheckTargets(List<Amendment> ordered)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var amendment in ordered)
        {
            foreach (var change in amendment.Changes)
            {
                if (change.Verb == ChangeVerb.Add)
                {
                    added.Add(change.Provision);
                }
                else if (!added.Contains(change.Provision))
                {
                    throw new LawException(
                        amendment.File,
                        change.Fields.Mark,
                        $"'{change.Provision}' is to be changed, but no amendment before {amendment.Id} adds it{NearestOf(change.Provision, added)}");
                }
            }
        }
    }

    private static string NearestOf(string id, HashSet<string> added) =>
        NearestWord.Find(id, [.. added]) is { } near ? $"; did you mean '{near}'?" : ".";

    private static string Key(IReadOnlyList<Amendment> applying, DateOnly day)
    {
        var key = new StringBuilder();
        foreach (var amendment in applying)
        {
            key.Append(amendment.Id).Append(' ');
            foreach (var from in amendment.Changes.Where(c => c.From > day).Select(c => c.From!.Value).Distinct())
            {
                key.Append('-').Append(from.DayNumber).Append(' ');
            }
        }

        return key.ToString();
    }

    private static Node? ReadHashed(string file, IncrementalHash hash)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        if (new FileInfo(file).Length > ReadLimits.Law.Bytes)
        {
            throw new DocumentException(file, new SourceMark(1, 1), $"the file is larger than {ReadLimits.Law.Bytes} bytes.");
        }

        var bytes = File.ReadAllBytes(file);
        hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
        hash.AppendData(bytes);
        using var stream = new MemoryStream(bytes, writable: false);
        return DocumentReader.Read(stream, file, ReadLimits.Law);
    }
}
