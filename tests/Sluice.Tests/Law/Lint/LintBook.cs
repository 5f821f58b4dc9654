using Sluice.Items;
using Sluice.Law.Lint;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law.Lint;

/// <summary>What is found in books of a few lines.</summary>
internal static class LintBook
{
    /// <summary>The findings of a book with some changes, of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="changes">The changes of an amendment of 2030-01-15.</param>
    /// <param name="write">Writes further files.</param>
    public static IReadOnlyList<LintFinding> Find(string rule, string changes, Action<LawFolder>? write = null)
    {
        using var folder = new LawFolder();
        folder.Amend("bad", "2030-01-15", changes);
        write?.Invoke(folder);
        return [.. Run(folder).Where(f => f.Id == rule)];
    }

    /// <summary>Everything found in a book.</summary>
    public static IReadOnlyList<LintFinding> Run(LawFolder folder) =>
        LawLint.Run(folder.Book, new LintOptions { Catalogue = Catalogue.Empty, Time = new FixedDay(), Tries = 300 });
}
