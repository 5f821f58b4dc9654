using System.Collections.Concurrent;
using Sluice.Documents;

namespace Sluice.Items;

/// <summary>Finds entries of the catalogue by names as people write them.</summary>
/// <typeparam name="T">What is looked for.</typeparam>
/// <remarks>
/// A name fits an entry, in falling order: when it has the same tokens; when it adds only what is true of the entry (its memory,
/// its architecture); when it leaves out only memory or form factor; and, then only as a question, when it leaves out more, which
/// may mean another part of the family. The first way that fits any entry is the one that counts.
/// </remarks>
internal sealed class NameIndex<T>
    where T : CatalogueEntry
{
    /// <summary>The most candidates a message names.</summary>
    public const int MostNamed = 12;

    private const int MostSuggestions = 5;
    private const int MostRemembered = 1_024;

    private readonly IReadOnlyList<T> entries;
    private readonly Dictionary<string, T?> spelled = new(StringComparer.OrdinalIgnoreCase);
    // Made when a name is not spelled as the catalogue spells it.
    private readonly Lazy<TokenTable<T>> tokens;

    // A book repeats its ways of writing a name, and its mistakes; the limit keeps hostile books from filling the memory.
    private readonly ConcurrentDictionary<string, Lookup<T>> searched = new(StringComparer.Ordinal);
    private int remembered;

    /// <summary>Prepares the names of some entries.</summary>
    /// <param name="entries">The entries, in the order in which candidates are named.</param>
    public NameIndex(IReadOnlyList<T> entries)
    {
        this.entries = entries;
        foreach (var entry in entries)
        {
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                Spell(name, entry);
            }
        }

        tokens = new Lazy<TokenTable<T>>(() => new TokenTable<T>(entries));
    }

    /// <summary>What goes by a name.</summary>
    public Lookup<T> Find(string name) => Spelled(name) is { } exact ? new Lookup<T>.Found(exact) : Remembered(name);

    /// <summary>The entry of a name that is spelled as the catalogue spells it, with its vendor or without.</summary>
    public T? Spelled(string name)
    {
        if (name.Length > NameTokens.LongestName)
        {
            return null;
        }

        if (spelled.TryGetValue(name, out var entry))
        {
            return entry;
        }

        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = name.IndexOf(' ', space + 1))
        {
            if (spelled.TryGetValue(name[(space + 1)..], out entry) && entry is not null && name.AsSpan(0, space).Equals(entry.Vendor, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    private void Spell(string name, T entry) => spelled[name] = !spelled.TryGetValue(name, out var other) || ReferenceEquals(other, entry) ? entry : null;

    private Lookup<T> Remembered(string name)
    {
        if (searched.TryGetValue(name, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref remembered) % MostRemembered == 0)
        {
            searched.Clear();
        }

        return searched[name] = Search(name);
    }

    private Lookup<T> Search(string name)
    {
        var found = new List<T>();
        var fit = tokens.Value.Find(name, found);
        if (fit == Fit.None)
        {
            return new Lookup<T>.NotFound(Suggest(name));
        }

        return found.Count == 1 && fit != Fit.LeavesOutVariant ? new Lookup<T>.Found(found[0]) : new Lookup<T>.Ambiguous(found);
    }

    private List<T> Suggest(string name)
    {
        var names = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var other in entry.Aliases.Prepend(entry.Name))
            {
                names.TryAdd(other, entry);
                names.TryAdd($"{entry.Vendor} {other}", entry);
                names.TryAdd(other.Split(' ')[0], entry);
            }
        }

        var suggestions = new List<T>();
        while (suggestions.Count < MostSuggestions && NearestWord.Find(name, names.Keys) is { } nearest)
        {
            var entry = names[nearest];
            suggestions.Add(entry);
            foreach (var used in names.Where(pair => ReferenceEquals(pair.Value, entry)).Select(pair => pair.Key).ToList())
            {
                names.Remove(used);
            }
        }

        suggestions.AddRange(tokens.Value.MostAlike(name).Where(entry => !suggestions.Contains(entry)).Take(MostSuggestions - suggestions.Count));
        return suggestions;
    }
}
