using System.Globalization;

namespace Sluice.Documents;

/// <summary>Counts what a document has used of its limits, and refuses what is beyond them.</summary>
/// <param name="name">The name of the document.</param>
/// <param name="limits">What the document may be at most.</param>
internal sealed class NodeBudget(string name, ReadLimits limits)
{
    private int nodes;
    private int depth;

    /// <summary>Counts a mapping, list or scalar.</summary>
    public void Count(SourceMark mark)
    {
        if (++nodes > limits.Nodes)
        {
            throw Error(mark, $"the document has more than {limits.Nodes:N0} values, the most that are accepted.");
        }
    }

    /// <summary>Enters a mapping or list.</summary>
    public void Enter(SourceMark mark)
    {
        Count(mark);
        if (++depth > limits.Depth)
        {
            throw Error(mark, $"mappings and lists nest more than {limits.Depth} deep, the most that is accepted.");
        }
    }

    /// <summary>Leaves a mapping or list.</summary>
    public void Leave() => depth--;

    /// <summary>Looks at the length of a key or value.</summary>
    public void Measure(long length, SourceMark mark)
    {
        if (length > limits.ScalarLength)
        {
            throw Error(mark, $"a value has {length:N0} characters; accepted: at most {limits.ScalarLength:N0}.");
        }
    }

    /// <summary>Adds an entry to a mapping.</summary>
    /// <param name="entries">The entries so far.</param>
    /// <param name="seen">The keys so far, kept once they are many.</param>
    /// <param name="entry">The entry to add.</param>
    public void Add(List<MapEntry> entries, ref HashSet<string>? seen, MapEntry entry)
    {
        if (entries.Count == limits.Keys)
        {
            throw Error(entry.KeyMark, $"a mapping has more than {limits.Keys:N0} keys, the most that are accepted.");
        }

        if (entries.Count == 16)
        {
            seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var earlier in entries)
            {
                seen.Add(earlier.Key);
            }
        }

        var twice = seen is null ? Has(entries, entry.Key) : !seen.Add(entry.Key);
        if (twice)
        {
            var first = entries.Find(e => e.Key == entry.Key)!.KeyMark.Line;
            throw Error(entry.KeyMark, $"the key '{ScalarNode.Shorten(entry.Key)}' comes twice in one mapping, first in line {first}; accepted: once.");
        }

        entries.Add(entry);
    }

    private static bool Has(List<MapEntry> entries, string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private DocumentException Error(SourceMark mark, FormattableString problem) => new(name, mark, problem.ToString(CultureInfo.InvariantCulture));
}
