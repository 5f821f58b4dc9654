namespace Sluice.Screening.Lists.Reading;

/// <summary>The words of lists for what kind of thing is listed.</summary>
internal static class PartyTypes
{
    /// <summary>The kind a word means; unknown for a word that is none.</summary>
    public static ListedPartyType Of(string? word) => word?.Trim().ToUpperInvariant() switch
    {
        "ENTITY" or "ORGANIZATION" or "ORGANISATION" or "COMPANY" => ListedPartyType.Entity,
        "INDIVIDUAL" or "PERSON" => ListedPartyType.Individual,
        "VESSEL" => ListedPartyType.Vessel,
        "AIRCRAFT" => ListedPartyType.Aircraft,
        _ => ListedPartyType.Unknown,
    };
}
