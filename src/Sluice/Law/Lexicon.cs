using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sluice.Facts;

namespace Sluice.Law;

/// <summary>
/// The lists of names, parts or ECCNs of a law. Texts are matched when the facts of an order are bound to the law, so that deciding only looks
/// at bits; a cell remembers which lists it was matched with, and laws of the same lists match it once.
/// </summary>
/// <param name="form">The form in which texts are compared.</param>
/// <param name="byParagraph">Whether an entry stands for all paragraphs below it too.</param>
internal sealed class Lexicon(TextForm form, bool byParagraph = false)
{
    /// <summary>How many lists and patterns of a kind a law may have.</summary>
    public const int Most = 128;

    private const int LongestOnStack = 160;

    private readonly Dictionary<string, int> bits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> members = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, UInt128 Bit)> patterns = [];
    private int next;

    /// <summary>The lists there are.</summary>
    public IEnumerable<string> Names => bits.Keys;

    /// <summary>Lexicons in which the same keys were given the same bits in the same order have one fingerprint; never 0.</summary>
    public ulong Fingerprint { get; private set; } = 1;

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
            var key = NameForm.Of(form, entry);
            Sign(bit, key);
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
        var name = "under " + prefix;
        if (bits.TryGetValue(name, out var bit))
        {
            return bit;
        }

        if (next >= Most)
        {
            return -1;
        }

        bits.Add(name, next);
        var key = NameForm.Of(form, prefix);
        Sign(UInt128.One << next, key);
        patterns.Add((key, UInt128.One << next));
        return next++;
    }

    /// <summary>The lists and patterns a text belongs to.</summary>
    public UInt128 Match(string text)
    {
        var room = text.Length < LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length + 1];
        var key = room[..form(text, room)];
        var matched = members.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known) ? known : UInt128.Zero;
        foreach (var (prefix, bit) in patterns)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && (key.Length == prefix.Length || key[prefix.Length] == '.'))
            {
                matched |= bit;
            }
        }

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
            if (cell.Text is not null)
            {
                (fact.Kind switch { FactKind.Name => names, FactKind.Part => parts, _ => eccns }).Match(ref cell);
            }
            else if (cell.State == CellState.Missing)
            {
                // A line without a declared ECCN is in no list of ECCNs: that is known, not an error.
                cell.State = CellState.Known;
            }
        }
    }

    private void Match(ref Cell cell)
    {
        if (cell.MatchedWith != Fingerprint)
        {
            cell.Bits = Match(cell.Text!);
            cell.MatchedWith = Fingerprint;
        }
    }

    private void Sign(UInt128 bit, string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Fingerprint} {bit} {key}"), hash);
        Fingerprint = BinaryPrimitives.ReadUInt64LittleEndian(hash) | 1;
    }
}
