namespace Sluice.Screening.Lists.Reading;

/// <summary>The files of the Specially Designated Nationals.</summary>
internal enum SdnTable
{
    /// <summary>sdn.csv: the parties.</summary>
    Main,

    /// <summary>alt.csv: their other names.</summary>
    Aliases,

    /// <summary>add.csv: their addresses.</summary>
    Addresses,
}
