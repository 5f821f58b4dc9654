using Sluice.Documents;

namespace Sluice.Screening.Owners;

/// <summary>What a file of ownership may be at most.</summary>
internal static class EdgeLimits
{
    /// <summary>The most rows.</summary>
    public const int Rows = 500_000;

    /// <summary>The most characters of a name.</summary>
    public const int NameLength = 500;

    public static CsvLimits Csv { get; } = new() { MaxRecords = Rows + 1, MaxFields = 32, MaxRecordLength = 16 * 1024 };
}
