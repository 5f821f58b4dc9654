namespace Sluice.Documents;

/// <summary>What a document may be at most; anything larger is refused while it is read.</summary>
/// <param name="Bytes">The size of the document.</param>
/// <param name="Depth">How deep mappings and lists may nest.</param>
/// <param name="Nodes">How many mappings, lists and scalars there may be, keys not counted.</param>
/// <param name="ScalarLength">How many characters a key or value may have.</param>
/// <param name="Keys">How many keys one mapping may have.</param>
public sealed record ReadLimits(long Bytes, int Depth, int Nodes, int ScalarLength, int Keys)
{
    /// <summary>One order, or one specification: 1 MiB.</summary>
    public static ReadLimits Order { get; } = new(1 << 20, 48, 50_000, 10_000, 1_000);

    /// <summary>One file of the law: 4 MiB.</summary>
    public static ReadLimits Law { get; } = new(4 << 20, 32, 200_000, 50_000, 5_000);

    /// <summary>A file of acceptance cases: 16 MiB.</summary>
    public static ReadLimits Cases { get; } = new(16 << 20, 64, 1_000_000, 50_000, 5_000);
}
