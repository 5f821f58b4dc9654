namespace Sluice.Memos;

/// <summary>How many entries a section of a memo shows; what is left out is counted there, and is in the full record.</summary>
internal sealed record MemoLimits(int Parties, int Items, int Reasons, int Authorizations, int Duties, int Questions, int Flags)
{
    /// <summary>From what fits on a page when the texts are short to what fits when every text is long.</summary>
    public static IReadOnlyList<MemoLimits> All { get; } =
    [
        new(Parties: 8, Items: 8, Reasons: 12, Authorizations: 10, Duties: 8, Questions: 6, Flags: 8),
        new(Parties: 6, Items: 6, Reasons: 8, Authorizations: 8, Duties: 6, Questions: 4, Flags: 4),
        new(Parties: 4, Items: 4, Reasons: 5, Authorizations: 5, Duties: 4, Questions: 2, Flags: 2),
        new(Parties: 3, Items: 3, Reasons: 3, Authorizations: 4, Duties: 3, Questions: 1, Flags: 1),
    ];
}
