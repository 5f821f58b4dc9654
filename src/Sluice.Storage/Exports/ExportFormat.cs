namespace Sluice.Storage.Exports;

/// <summary>What an export is made of.</summary>
internal static class ExportFormat
{
    /// <summary>How the first line names the format.</summary>
    public const string Name = "sluice-ledger";

    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>The longest line that is read.</summary>
    public const int LongestLine = 1024 * 1024;

    /// <summary>The most checkpoints that are read.</summary>
    public const int MostCheckpoints = 1_000_000;

    /// <summary>How many entries are read together.</summary>
    public const int ChunkLength = 4096;
}
