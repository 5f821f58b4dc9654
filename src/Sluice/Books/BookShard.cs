using System.Globalization;

namespace Sluice.Books;

/// <summary>One of several contiguous parts that an order book is decided in.</summary>
/// <param name="Part">The part, from 1.</param>
/// <param name="Of">How many parts there are.</param>
public readonly record struct BookShard(int Part, int Of)
{
    /// <summary>The whole book.</summary>
    public static BookShard Whole { get; } = new(1, 1);

    /// <summary>Whether this is the whole book.</summary>
    public bool IsWhole => Of == 1;

    /// <summary>Reads <c>2/8</c>, the second of eight parts; null when it is none.</summary>
    public static BookShard? Parse(string text)
    {
        var numbers = text.Split('/');
        return numbers.Length == 2
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && of is >= 1 and <= BookLimits.Shards && part >= 1 && part <= of
            ? new BookShard(part, of)
            : null;
    }

    /// <summary>The bytes in which the lines of this part begin.</summary>
    /// <param name="from">Where the first line begins.</param>
    /// <param name="to">Where the book ends.</param>
    public (long From, long To) Range(long from, long to)
    {
        var bytes = (Int128)(to - from);
        return (from + (long)(bytes * (Part - 1) / Of), from + (long)(bytes * Part / Of));
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Of}");
}
