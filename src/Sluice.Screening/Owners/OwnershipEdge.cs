namespace Sluice.Screening.Owners;

/// <summary>That one party owns a share of another, from one day to another, by a source.</summary>
/// <param name="Owner">The name of the owner.</param>
/// <param name="Owned">The name of the party owned.</param>
/// <param name="Share">The share.</param>
public sealed record OwnershipEdge(string Owner, string Owned, ShareRange Share)
{
    /// <summary>The first day on which it holds; null when it always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it holds; null when it still does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where it is from.</summary>
    public string? Source { get; init; }

    /// <summary>The list the owner is on, a word of <see cref="Facts.Vocabulary.Listed"/>, where the source says so.</summary>
    public string? OwnerListed { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => (From is not { } from || from <= day) && (Until is not { } until || day <= until);
}
