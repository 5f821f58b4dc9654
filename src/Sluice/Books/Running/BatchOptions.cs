using Sluice.Books.Deciding;

namespace Sluice.Books.Running;

/// <summary>How a book is decided.</summary>
public sealed record BatchOptions
{
    /// <summary>What is asked of every order.</summary>
    public required DecisionTerms Terms { get; init; }

    /// <summary>Which part of the book is decided.</summary>
    public BookShard Shard { get; init; } = BookShard.Whole;

    /// <summary>How many threads decide.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What else the decisions rest on, such as the hashes of the book of law and of the catalogue; a run goes on only with the same.</summary>
    public IReadOnlyDictionary<string, string> Grounds { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
