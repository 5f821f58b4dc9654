using Sluice.Documents;

namespace Sluice.Law.History;

/// <summary>A field of a provision of which two versions differ.</summary>
/// <param name="Field">The path of the field.</param>
/// <param name="Removed">The lines only the earlier version has.</param>
/// <param name="Added">The lines only the later version has.</param>
public sealed record FieldChange(string Field, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>The fields of which two versions differ, in the order of the later version, then of the earlier one.</summary>
    /// <param name="before">The earlier version, or null when there was none.</param>
    /// <param name="after">The later version, or null when there is none.</param>
    /// <param name="language">The language of the reader; null for every language.</param>
    public static IReadOnlyList<FieldChange> Between(MapNode? before, MapNode? after, Language? language = null)
    {
        var old = before is null ? [] : FieldTexts.Of(before, language);
        var @new = after is null ? [] : FieldTexts.Of(after, language);
        var changes = new List<FieldChange>();
        foreach (var field in @new.Select(field => field.Key).Union(old.Select(field => field.Key), StringComparer.Ordinal))
        {
            var removed = Lines(old, field);
            var added = Lines(@new, field);
            var change = new FieldChange(field, [.. removed.Except(added, StringComparer.Ordinal)], [.. added.Except(removed, StringComparer.Ordinal)]);
            if (change.Removed.Count + change.Added.Count > 0)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static IReadOnlyList<string> Lines(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> fields, string path) =>
        fields.FirstOrDefault(field => field.Key == path).Value ?? [];
}
