using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>Leaves out the words of a provision in languages that were not asked for.</summary>
internal static class FieldFilter
{
    /// <summary>Whether a field is shown to a reader of a language.</summary>
    public static bool IsShown(string field, Language language)
    {
        var tag = LanguageTags.All.FirstOrDefault(tag => field.EndsWith("." + tag, StringComparison.Ordinal));
        return tag is null || tag == language.Tag() || tag == Language.En.Tag();
    }

    /// <summary>The changes that are shown to a reader of a language.</summary>
    public static IReadOnlyList<FieldChange> Shown(IReadOnlyList<FieldChange> changes, Language language) =>
        [.. changes.Where(change => IsShown(change.Field, language))];
}
