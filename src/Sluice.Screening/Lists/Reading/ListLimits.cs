using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>What a file of a list may be at most; anything larger is refused while it is read.</summary>
public static class ListLimits
{
    /// <summary>The most bytes of one file: some times the Consolidated Screening List of 2026 as JSON.</summary>
    public const long FileBytes = 256L << 20;

    /// <summary>The most parties of one import.</summary>
    public const int Parties = 250_000;

    /// <summary>The most names of one party.</summary>
    public const int Names = 500;

    /// <summary>The most characters of one name.</summary>
    public const int NameLength = 500;

    /// <summary>The most addresses, birth dates, countries or programs of one party.</summary>
    public const int Entries = 500;

    /// <summary>The most characters of an address, a requirement, a policy or a citation.</summary>
    public const int TextLength = 8_000;

    /// <summary>How deep the JSON of a list may nest.</summary>
    public const int Depth = 8;

    internal static CsvLimits Csv { get; } = new() { MaxRecords = Parties + 1, MaxFields = 64, MaxRecordLength = 256 * 1024 };
}
