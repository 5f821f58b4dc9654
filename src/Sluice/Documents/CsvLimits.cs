namespace Sluice.Documents;

/// <summary>What a comma-separated document may be at most; anything larger is refused while it is read.</summary>
public sealed record CsvLimits
{
    /// <summary>The limits of an ordinary document: a million records of 256 fields and 65,536 characters.</summary>
    public static CsvLimits Default { get; } = new();

    /// <summary>The most records a document may have, its header among them.</summary>
    public int MaxRecords { get; init; } = 1_000_000;

    /// <summary>The most fields a record may have.</summary>
    public int MaxFields { get; init; } = 256;

    /// <summary>The most characters a record may have, separators and quotes not counted.</summary>
    public int MaxRecordLength { get; init; } = 65_536;
}
