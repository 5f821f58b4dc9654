using System.Diagnostics.CodeAnalysis;

namespace Sluice.Documents;

/// <summary>A mapping from keys to parts, in the order in which they were written; no key comes twice.</summary>
public sealed class MapNode : Node
{
    // Below this many entries a walk is faster than hashing.
    private const int SmallEnoughToWalk = 12;
    private readonly Dictionary<string, int>? positions;

    /// <summary>Creates a mapping.</summary>
    /// <param name="entries">The entries; the keys are distinct.</param>
    /// <param name="mark">Where the mapping starts.</param>
    /// <exception cref="ArgumentException">A key comes twice in a large mapping.</exception>
    public MapNode(IReadOnlyList<MapEntry> entries, SourceMark mark)
        : base(mark)
    {
        Entries = entries;
        if (entries.Count > SmallEnoughToWalk)
        {
            positions = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
            for (var i = 0; i < entries.Count; i++)
            {
                positions.Add(entries[i].Key, i);
            }
        }
    }

    /// <summary>The entries, in the order in which they were written.</summary>
    public IReadOnlyList<MapEntry> Entries { get; }

    /// <summary>The value of a key, or null when the mapping has no such key.</summary>
    public Node? Find(string key) => TryGet(key, out var value) ? value : null;

    /// <summary>Looks for the value of a key.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Node? value)
    {
        var position = PositionOf(key);
        value = position < 0 ? null : Entries[position].Value;
        return value is not null;
    }

    /// <inheritdoc />
    public override string Describe() => Entries.Count == 0 ? "an empty mapping" : "a mapping";

    private int PositionOf(string key)
    {
        if (positions is not null)
        {
            return positions.GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < Entries.Count; i++)
        {
            if (string.Equals(Entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
