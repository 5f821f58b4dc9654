namespace Sluice.Books;

/// <summary>How an order book, or what was decided of it, is written.</summary>
public enum BookFormat
{
    /// <summary>One JSON document a line (jsonlines.org).</summary>
    JsonLines,

    /// <summary>Comma-separated values, one row each under a header (RFC 4180).</summary>
    Csv,
}
