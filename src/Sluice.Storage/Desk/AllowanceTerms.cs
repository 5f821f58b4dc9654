using Sluice.Law;

namespace Sluice.Storage.Desk;

/// <summary>How orders draw on their allowances.</summary>
public sealed record AllowanceTerms
{
    /// <summary>Which of the two laws of a day asks: the law as written by default, for it stands whether or not it is enforced.</summary>
    public LawMode Mode { get; init; } = LawMode.Written;

    /// <summary>The symbol of the authorization that is used where several are open; null for the first.</summary>
    public string? Authorization { get; init; }

    /// <summary>The number of the license under which the order goes: its balances are drawn on, and no other account.</summary>
    public string? License { get; init; }

    /// <summary>When the hold ends by itself; null when it stays.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The language of the words.</summary>
    public Language Language { get; init; } = Language.En;
}
