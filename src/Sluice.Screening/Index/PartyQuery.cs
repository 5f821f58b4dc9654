using Sluice.Parties;
using Sluice.Screening.Lists;

namespace Sluice.Screening.Index;

/// <summary>A party to be looked for: its name, and what else is known. What is absent is unknown and neither helps nor hurts.</summary>
/// <param name="Name">The name as typed, in any script.</param>
public sealed record PartyQuery(string Name)
{
    /// <summary>What kind of thing it is.</summary>
    public ListedPartyType Type { get; init; }

    /// <summary>Where it is, or of which country it is.</summary>
    public Country? Country { get; init; }

    /// <summary>Its address as typed, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The date of birth as typed (a day, a month, a year or "circa 1960"), or null.</summary>
    public string? BirthDate { get; init; }
}
