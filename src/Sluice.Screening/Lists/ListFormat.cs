namespace Sluice.Screening.Lists;

/// <summary>The published forms of lists that can be read (docs/reference/lists.md).</summary>
public enum ListFormat
{
    /// <summary>The Consolidated Screening List as CSV, in its official columns or one row a party with a list name and countries.</summary>
    ConsolidatedCsv,

    /// <summary>The Consolidated Screening List as JSON.</summary>
    ConsolidatedJson,

    /// <summary>The files sdn.csv, alt.csv and add.csv of the Office of Foreign Assets Control.</summary>
    SdnTables,

    /// <summary>The Denied Persons List, tab separated.</summary>
    DeniedPersons,

    /// <summary>A register of another authority as a JSON array (MOFCOM, METI).</summary>
    Register,

    /// <summary>Sluice's own format, CSV.</summary>
    Own,
}
