namespace Sluice.Allocations.Chain;

/// <summary>Numbers that the bytes of an entry are made of; docs/reference/ledger.md describes the format.</summary>
internal static class EntryFormat
{
    /// <summary>The first byte of every entry: the version of the format.</summary>
    public const byte Version = 1;

    /// <summary>Set in the byte of the kind when the operation was refused.</summary>
    public const byte RefusedFlag = 0x80;

    /// <summary>Set in the first byte of an amount that is below zero.</summary>
    public const byte NegativeFlag = 0x80;

    /// <summary>The longest entry that is read: 64 lines with names of 200 characters, and their request.</summary>
    public const int LongestEntry = 256 * 1024;
}
