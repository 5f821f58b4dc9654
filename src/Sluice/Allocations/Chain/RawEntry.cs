namespace Sluice.Allocations.Chain;

/// <summary>An entry as it is kept, not read and not checked.</summary>
/// <param name="Sequence">The place where it is kept.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Hash">The hash that is kept with it.</param>
public readonly record struct RawEntry(long Sequence, ReadOnlyMemory<byte> Bytes, ChainHash Hash)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public LedgerEntry Read() => EntryReader.Read(Bytes, Hash);
}
