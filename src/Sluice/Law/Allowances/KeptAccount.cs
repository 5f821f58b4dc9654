namespace Sluice.Law.Allowances;

/// <summary>An account that is kept beside a limit: it counts, and refuses nothing by itself.</summary>
/// <param name="Provision">The paragraph that asks for it.</param>
/// <param name="Account">The template of the account's name.</param>
/// <param name="When">Which orders it counts; null for all that the provision carries.</param>
/// <param name="Draw">What an order adds.</param>
/// <param name="Unit">What is counted: tpp, or units.</param>
/// <param name="Fact">The field of an order's <c>prior</c> that the accounts of all countries answer; null for none.</param>
public sealed record KeptAccount(string Provision, AccountTemplate Account, Clause? When, Formula Draw, string Unit, string? Fact);

/// <summary>
/// A bound on one account by another: at most, or at least, a share of it, taken with the order added. What is on hold counts
/// where it makes the share worse and does not count where it makes it better, so that no release can break a share that was kept.
/// </summary>
/// <param name="Provision">The paragraph that sets the share.</param>
/// <param name="Account">The template of the account that is bound.</param>
/// <param name="Of">The template of the account it is a share of.</param>
/// <param name="Percent">The share in hundredths.</param>
/// <param name="IsFloor">Whether the share is the least that is kept, rather than the most.</param>
/// <param name="When">Which orders it binds; null for all that the provision carries.</param>
/// <param name="Fact">The field of an order's <c>prior</c> that the share of the two accounts answers; null for none.</param>
/// <param name="Says">The share in words.</param>
public sealed record ShareOfAccount(
    string Provision, AccountTemplate Account, AccountTemplate Of, int Percent, bool IsFloor, Clause? When, string? Fact, LocalText Says);

/// <summary>Another account that is charged instead, where the law lets one party draw on the allowance of another.</summary>
/// <param name="When">When it is.</param>
/// <param name="Account">The template of the account's name.</param>
public sealed record ChargedInstead(Clause When, AccountTemplate Account);
