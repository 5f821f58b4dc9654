namespace Sluice.Screening.Lists;

/// <summary>What a name is to the listed party that bears it.</summary>
public enum ListedNameKind
{
    /// <summary>The name under which the party is listed.</summary>
    Primary,

    /// <summary>Another name (a.k.a.).</summary>
    Alias,

    /// <summary>A name so common or short that the list itself warns of false hits (OFAC's weak a.k.a.).</summary>
    WeakAlias,

    /// <summary>A name once borne (f.k.a.).</summary>
    Former,
}
