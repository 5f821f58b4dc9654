namespace Sluice.Books.Reading;

/// <summary>A place in a book, at the beginning of a line.</summary>
/// <param name="Offset">How many bytes, uncompressed, stand before it.</param>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Hash">The hash of the bytes from the beginning of the part that is decided.</param>
internal readonly record struct BookPlace(long Offset, long Line, uint Hash)
{
    /// <summary>The hash of nothing.</summary>
    public const uint NoHash = uint.MaxValue;
}
