using Sluice.Documents;

namespace Sluice.Law.Conditions;

/// <summary>Ends errors about names that are not known.</summary>
internal static class Nearest
{
    private const int MostListed = 40;

    /// <summary>A sentence to end an error with: what was perhaps meant, or what is accepted when that is short; or nothing.</summary>
    /// <param name="read">The name as read.</param>
    /// <param name="accepted">The names that are accepted.</param>
    /// <param name="what">What the names are, in the plural, to list them by; null never lists.</param>
    public static string Hint(string read, IEnumerable<string> accepted, string? what = null)
    {
        var names = accepted.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (NearestWord.Find(read, names) is { } near)
        {
            return $" Did you mean '{near}'?";
        }

        return what is null || names.Count is 0 or > MostListed ? "" : $" {what}: {string.Join(", ", names)}.";
    }
}
