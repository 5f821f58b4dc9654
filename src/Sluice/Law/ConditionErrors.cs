using Sluice.Documents;
using Sluice.Law.Conditions;

namespace Sluice.Law;

/// <summary>Places an error of a condition in the file it was written in.</summary>
internal static class ConditionErrors
{
    /// <summary>The error with file, line and column.</summary>
    /// <param name="version">The provision.</param>
    /// <param name="text">The condition's text in the file.</param>
    /// <param name="error">The error within the condition.</param>
    public static LawException At(ProvisionVersion version, Node text, ConditionException error)
    {
        var file = FileOf(version, text);
        var mark = (text is ScalarNode scalar ? ConditionPlace.Of(file, scalar, error.Line, error.Column) : null) ?? text.Mark;
        return new LawException(file, mark, $"{version.Id}: {error.Message}", error);
    }

    /// <summary>The file a field of a provision was last written in.</summary>
    public static string FileOf(ProvisionVersion version, Node node)
    {
        // A field comes from the youngest amendment that wrote it; the marks of its change tell which that was.
        foreach (var amendment in version.History.Reverse())
        {
            foreach (var change in amendment.Changes)
            {
                if (change.Provision == version.Id && change.Fields.Entries.Any(e => Contains(e.Value, node)))
                {
                    return amendment.File;
                }
            }
        }

        return version.History[^1].File;
    }

    private static bool Contains(Node tree, Node sought) => ReferenceEquals(tree, sought) || tree switch
    {
        MapNode map => map.Entries.Any(e => Contains(e.Value, sought)),
        ListNode list => list.Items.Any(i => Contains(i, sought)),
        _ => false,
    };
}
