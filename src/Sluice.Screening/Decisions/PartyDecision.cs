using Sluice.Parties;

namespace Sluice.Screening.Decisions;

/// <summary>
/// What a person decided about one of our parties and an entry of a list: that they are two. It is about this party, this entry under
/// all the ids it ever had, and what the entry said then; a changed entry opens the question again.
/// </summary>
/// <param name="Name">The name of our party.</param>
/// <param name="Country">Where our party is, or null when that is not known.</param>
/// <param name="EntryId">The id of the entry.</param>
/// <param name="EntryHash">SHA-256 over what the entry said, in hexadecimal.</param>
/// <param name="Evidence">What was looked at: a register extract, a document, a link.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="By">Who decided.</param>
/// <param name="Second">The second person who agreed; an exact match is never set aside without one.</param>
/// <param name="At">When.</param>
/// <param name="Until">The last day on which the decision counts.</param>
public sealed record PartyDecision(
    string Name, Country? Country, string EntryId, string EntryHash, string Evidence, string Why, string By, string? Second, DateTimeOffset At, DateOnly Until)
{
    /// <summary>Whether the decision was taken back.</summary>
    public bool IsRevoked { get; init; }
}
