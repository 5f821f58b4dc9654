using Sluice.Orders;

namespace Sluice.Books;

/// <summary>What an order book may hold at most in one place; a book as a whole may be of any size.</summary>
public static class BookLimits
{
    /// <summary>Bytes of one order as JSON.</summary>
    public static int LineBytes => (int)OrderLimits.Document.Bytes;

    /// <summary>Bytes of one row of a CSV book.</summary>
    public const int RowBytes = 256 * 1024;

    /// <summary>Columns of a CSV book.</summary>
    public const int Columns = 1_000;

    /// <summary>Parts a book may be decided in.</summary>
    public const int Shards = 10_000;

    /// <summary>Threads that decide.</summary>
    public const int Threads = 256;

    /// <summary>Bytes that a thread remembers of what it found: the orders of a book mostly come by their dates, and ask for few laws at a time.</summary>
    public const int DeskBytes = 16 * 1024 * 1024;
}
