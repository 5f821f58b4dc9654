namespace Sluice.Determinations.Allowances;

/// <summary>What an order draws on which accounts, under one of the two laws of its day.</summary>
/// <param name="Order">The order's id.</param>
/// <param name="Day">The day whose law applies.</param>
/// <param name="Ruling">The answer that asks for it.</param>
/// <param name="Draws">The accounts, each once.</param>
/// <param name="Shares">The shares that must hold with the order added.</param>
/// <param name="Missing">Paths of the order that are not known and without which an account or an amount cannot be named; nothing may be drawn while there are any.</param>
/// <param name="ParentIsAssumed">Whether the ultimate consignee stands for its ultimate parent because the order names none.</param>
public sealed record AllowancePlan(
    string Order, DateOnly Day, Ruling Ruling, IReadOnlyList<AccountDraw> Draws, IReadOnlyList<AccountShare> Shares, IReadOnlyList<string> Missing, bool ParentIsAssumed);

/// <summary>What an order draws on one account.</summary>
/// <param name="Account">The name of the account.</param>
/// <param name="Amount">What it draws.</param>
/// <param name="Limit">The limit that the law sets; null for an account that is only kept.</param>
/// <param name="Closes">Whether the limit refuses; false for a reporting line, which only warns.</param>
/// <param name="Provision">The paragraph.</param>
/// <param name="Ground">The symbol of the authorization, or the review policy, that draws on it.</param>
/// <param name="Fact">The field of <c>prior</c> that states what was used of the account before, for instance <c>prior.lpp_tpp_this_year</c>; or null.</param>
/// <param name="Filing">What nearing or reaching the limit calls for, with its paragraph, for instance <c>report_limit_reached (15 CFR 740.29(g)(2))</c>; or null.</param>
public sealed record AccountDraw(
    string Account, decimal Amount, decimal? Limit, bool Closes, string Provision, string Ground, string? Fact, string? Filing = null);

/// <summary>A bound on one account by another, taken with the order added.</summary>
/// <param name="Account">The account that is bound.</param>
/// <param name="Of">The account it is a share of.</param>
/// <param name="Percent">The share in hundredths.</param>
/// <param name="IsFloor">Whether it is the least that is kept, rather than the most.</param>
/// <param name="Provision">The paragraph.</param>
/// <param name="Says">The share in words.</param>
public sealed record AccountShare(string Account, string Of, int Percent, bool IsFloor, string Provision, string Says);
