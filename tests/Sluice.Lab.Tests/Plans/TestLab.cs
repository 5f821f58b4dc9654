using System.Collections.Concurrent;
using Sluice.Items;
using Sluice.Lab.Plans;
using Sluice.Law;

namespace Sluice.Lab.Tests.Plans;

/// <summary>The book of law, the catalogue and the proposals as they are shipped, read once.</summary>
internal static class TestLab
{
    private static readonly Lazy<LawBook> Loaded = new(() => LawBook.Load(Path.Combine(AppContext.BaseDirectory, "law")));
    private static readonly Lazy<Catalogue> Parts = new(() => Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")));
    // A law is folded once for each object.
    private static readonly ConcurrentDictionary<string, LawChoice> Named = new(StringComparer.Ordinal);

    private static readonly Lazy<Planner> Planning = new(() => new Planner(Book, Parts.Value, new FixedDay()));

    /// <summary>The working copy.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The book of law.</summary>
    public static LawBook Book => Loaded.Value;

    /// <summary>The parts and systems.</summary>
    public static Catalogue Catalogue => Parts.Value;

    /// <summary>Makes plans.</summary>
    public static Planner Planner => Planning.Value;

    /// <summary>A law by its name, as the command line takes it.</summary>
    public static LawChoice Law(string name) => Named.GetOrAdd(name, static asked =>
        LawChoice.Parse(asked, LawMode.Enforced, new Proposals(Book, Path.Combine(AppContext.BaseDirectory, "law")).Find));

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Sluice.slnx")))
            {
                return at.FullName;
            }
        }

        // Built outside the working copy, a suite is run from within its own folder there.
        return Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
