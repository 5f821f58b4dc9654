using Sluice.Documents;

namespace Sluice.Law;

/// <summary>The proposals that lie beside a book of law: amendments nobody enacted, tried only when they are asked for by name.</summary>
/// <param name="book">The book they are tried on.</param>
/// <param name="directory">The directory of the book; its folder <c>proposals</c> holds them, and may be absent.</param>
public sealed class Proposals(LawBook book, string directory)
{
    private const int MostFiles = 500;
    private const string Ending = ".yaml";
    private readonly string folder = Path.Combine(directory, "proposals");

    /// <summary>Every proposal of the folder, in the order of their file names.</summary>
    /// <exception cref="InputException">A file is not an amendment.</exception>
    /// <exception cref="LawException">A proposal does not fit the book.</exception>
    public IReadOnlyList<Amendment> All() => [.. Files().Select(Read)];

    /// <summary>The proposal of a name: its id, the name of its file with or without <c>.yaml</c>, or the path of a file anywhere.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message names those there are.</exception>
    /// <exception cref="InputException">The file is not an amendment.</exception>
    /// <exception cref="LawException">The proposal does not fit the book.</exception>
    public Amendment Find(string name) => TryFind(name) ?? throw new FileNotFoundException(Missing(name));

    /// <summary>The proposal of a name as <see cref="Find"/> takes it, or null when there is none.</summary>
    /// <exception cref="InputException">The file is not an amendment.</exception>
    /// <exception cref="LawException">The proposal does not fit the book.</exception>
    public Amendment? TryFind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var named = Array.Find(Files(), file => Path.GetFileName(file) is var own && (own == name || own == name + Ending));
        return named is not null ? Read(named)
            : All().FirstOrDefault(proposal => proposal.Id == name)
            ?? (File.Exists(name) ? Read(name) : null);
    }

    private Amendment Read(string file)
    {
        var proposal = LawBook.ReadAmendment(file);
        _ = book.With(proposal);
        return proposal;
    }

    private string[] Files()
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length <= MostFiles ? files : throw new IOException($"'{folder}' holds {files.Length} files; accepted: at most {MostFiles} proposals.");
    }

    private string Missing(string name)
    {
        string[] known = [.. All().Select(proposal => proposal.Id)];
        var shown = ScalarNode.Shorten(name);
        return known.Length == 0 ? $"there is no proposal '{shown}': '{folder}' holds none, and there is no such file."
            : NearestWord.Find(name, known) is { } near ? $"there is no proposal '{shown}'; did you mean '{near}'?"
            : $"there is no proposal '{shown}'; accepted: {string.Join(", ", known)}, or the path of a file.";
    }
}
