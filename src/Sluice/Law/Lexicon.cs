using System.Collections.Concurrent;
using Sluice.Facts;

namespace Sluice.Law;

/// <summary>
/// The lists of names, parts and ECCNs of a law. Names are matched when the facts of an order are bound to the law, so that
/// deciding only looks at bits.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>How many lists and patterns of a kind a law may have.</summary>
    public const int Most = 128;

    private const int MostRecent = 8_192;

    private readonly Dictionary<string, int> bits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> members = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, UInt128 Bit)> patterns = [];

    // The same ECCNs come again and again in one book of orders; the limit keeps hostile books from filling the memory.
    private readonly ConcurrentDictionary<string, (UInt128 Bits, int Patterns)> recent = new(StringComparer.Ordinal);
    private readonly Func<string, string> fold;
    private readonly bool byParagraph;
    private int next;
    private int searched;

    /// <summary>Creates a lexicon.</summary>
    /// <param name="fold">Brings a text into the form in which it is compared.</param>
    /// <param name="byParagraph">Whether an entry stands for all paragraphs below it too.</param>
    public Lexicon(Func<string, string> fold, bool byParagraph = false)
    {
        this.fold = fold;
        this.byParagraph = byParagraph;
    }

    /// <summary>The lists there are.</summary>
    public IEnumerable<string> Names => bits.Keys;

    /// <summary>The bit of a list, or -1.</summary>
    public int Find(string list) => bits.GetValueOrDefault(list, -1);

    /// <summary>Adds a list; false when there is no room.</summary>
    public bool Add(string list, IEnumerable<string> entries)
    {
        if (next >= Most)
        {
            return false;
        }

        bits.Add(list, next);
        var bit = UInt128.One << next++;
        foreach (var entry in entries)
        {
            var key = fold(entry);
            if (byParagraph)
            {
                patterns.Add((key, bit));
            }
            else
            {
                members[key] = members.GetValueOrDefault(key) | bit;
            }
        }

        return true;
    }

    /// <summary>The bit of a prefix and all below it, given out on first use; -1 when there is no room.</summary>
    public int Pattern(string prefix)
    {
        var key = "under " + prefix;
        if (bits.TryGetValue(key, out var bit))
        {
            return bit;
        }

        if (next >= Most)
        {
            return -1;
        }

        bits.Add(key, next);
        patterns.Add((fold(prefix), UInt128.One << next));
        return next++;
    }

    /// <summary>The lists and patterns a text belongs to.</summary>
    public UInt128 Match(string text)
    {
        if (!byParagraph)
        {
            return members.GetValueOrDefault(fold(text));
        }

        if (recent.TryGetValue(text, out var known) && known.Patterns == patterns.Count)
        {
            return known.Bits;
        }

        // Counted here, for the dictionary stops all threads to count.
        if (Interlocked.Increment(ref searched) % MostRecent == 0)
        {
            recent.Clear();
        }

        var matched = Search(text);
        recent[text] = (matched, patterns.Count);
        return matched;
    }

    /// <summary>Fills the bits of the text facts of a row.</summary>
    public static void Bind(FactRow row, FactScope scope, Lexicon names, Lexicon parts, Lexicon eccns)
    {
        var texts = Vocabulary.Texts(scope);
        for (var i = 0; i < texts.Count; i++)
        {
            var fact = texts[i];
            ref var cell = ref row[fact];
            if (cell.Text is { } text)
            {
                cell.Bits = (fact.Kind switch { FactKind.Name => names, FactKind.Part => parts, _ => eccns }).Match(text);
            }
            else if (cell.State == CellState.Missing)
            {
                // A line without a declared ECCN is in no list of ECCNs: that is known, not an error.
                cell.State = CellState.Known;
            }
        }
    }

    private UInt128 Search(string text)
    {
        var key = fold(text);
        var matched = members.GetValueOrDefault(key);
        foreach (var (prefix, bit) in patterns)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && (key.Length == prefix.Length || key[prefix.Length] == '.'))
            {
                matched |= bit;
            }
        }

        return matched;
    }
}
