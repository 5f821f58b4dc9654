using Sluice.Documents;

namespace Sluice.Law.History;

/// <summary>Finds amendments and provisions by what people call them.</summary>
public static class LawSearch
{
    private const string Title = "15 CFR ";
    private const int MostSuggested = 6;

    /// <summary>The amendment of an id or a citation, however its spaces, hyphens and case are written; null when there is none.</summary>
    public static Amendment? Amendment(LawBook book, string name)
    {
        ArgumentNullException.ThrowIfNull(book);
        var sought = Plain(name);
        return book.Amendments.FirstOrDefault(amendment => Plain(amendment.Id) == sought)
            ?? One(book.Amendments.Where(amendment => Plain(amendment.Citation) == sought));
    }

    /// <summary>The id of a provision the book ever has, also without its "15 CFR"; null when there is none.</summary>
    public static string? Provision(LawBook book, string name)
    {
        var ids = ProvisionIds(book);
        var sought = Plain(name);
        return ids.FirstOrDefault(id => Plain(id) == sought) ?? ids.FirstOrDefault(id => Plain(id) == Plain(Title + name));
    }

    /// <summary>Ids and citations like a name, for a message: those that contain it, then the nearest.</summary>
    public static IReadOnlyList<string> Suggest(LawBook book, string name)
    {
        ArgumentNullException.ThrowIfNull(book);
        var names = ProvisionIds(book).Concat(book.Amendments.Select(amendment => amendment.Id)).ToArray();
        var sought = Plain(name);
        var containing = sought.Length == 0 ? [] : names.Where(id => Plain(id).Contains(sought, StringComparison.Ordinal));
        var nearest = NearestWord.Find(name, names) ?? NearestWord.Find(Title + name, names);
        return [.. containing.Concat(nearest is null ? [] : [nearest]).Distinct(StringComparer.Ordinal).Take(MostSuggested)];
    }

    private static string[] ProvisionIds(LawBook book) =>
        [.. book.Amendments.SelectMany(amendment => amendment.Changes).Select(change => change.Provision).Distinct(StringComparer.Ordinal)];

    private static string Plain(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant();

    private static T? One<T>(IEnumerable<T> found)
        where T : class
    {
        var all = found.Take(2).ToArray();
        return all.Length == 1 ? all[0] : null;
    }
}
