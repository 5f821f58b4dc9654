namespace Sluice.Screening.Lists;

/// <summary>What kind of thing is listed.</summary>
public enum ListedPartyType
{
    /// <summary>The list does not say.</summary>
    Unknown,

    /// <summary>A company, government body, university or other organisation.</summary>
    Entity,

    /// <summary>A natural person.</summary>
    Individual,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,
}
