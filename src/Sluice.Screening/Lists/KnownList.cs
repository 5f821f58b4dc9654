namespace Sluice.Screening.Lists;

/// <summary>A list of parties that is known by a code.</summary>
/// <param name="Code">The code, as in <see cref="ListedParty.List"/>.</param>
/// <param name="Title">What the list is called.</param>
/// <param name="Word">The word for it in an order's <c>listed</c>; null when the law of the book does not ask about it.</param>
public sealed record KnownList(string Code, string Title, string? Word = null)
{
    /// <summary>The lists of the United States that the book of law asks about: who is on none of them is <c>listed: none</c>.</summary>
    /// <remarks>In the order in which they count for a party that is on several: a denied person may take part in nothing.</remarks>
    public static IReadOnlyList<KnownList> Asked { get; } =
    [
        new("dpl", "Denied Persons List", "denied_persons"),
        new("el", "Entity List", "entity_list"),
        new("sdn", "Specially Designated Nationals", "sdn"),
        new("meu", "Military End-User List", "meu"),
        new("uvl", "Unverified List", "unverified"),
    ];

    /// <summary>Every list that has a code of its own.</summary>
    public static IReadOnlyList<KnownList> All { get; } =
    [
        .. Asked,
        new("cmic", "Non-SDN Chinese Military-Industrial Complex Companies List"),
        new("ssi", "Sectoral Sanctions Identifications List"),
        new("ns-mbs", "Non-SDN Menu-Based Sanctions List"),
        new("cap", "List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions"),
        new("fse", "Foreign Sanctions Evaders List"),
        new("isn", "Nonproliferation Sanctions"),
        new("dtc", "AECA (ITAR) Debarred List"),
        new("plc", "Palestinian Legislative Council List"),
        new("cn-export-control-watchlist", "MOFCOM Export Control List"),
        new("cn-unreliable-entity-list", "MOFCOM Unreliable Entity List"),
        new("cn-attention-list", "MOFCOM Attention List"),
        new("jp-end-user-list", "METI Foreign End User List"),
    ];

    /// <summary>The list of a code; one that is not known is called by its code.</summary>
    public static KnownList Of(string code) => All.FirstOrDefault(list => list.Code == code) ?? new KnownList(code, code);
}
