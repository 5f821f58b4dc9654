namespace Sluice.Allocations;

/// <summary>
/// A bound on one account by another, which a reservation must keep with its own amounts added. What is on hold counts where it makes
/// the share worse and not where it makes it better, so that no later release breaks a share that was kept.
/// </summary>
/// <param name="Account">The account that is bound.</param>
/// <param name="Of">The account it is a share of.</param>
/// <param name="Percent">The share in hundredths, 0 to 100.</param>
/// <param name="IsFloor">Whether it is the least that is kept, rather than the most.</param>
public sealed record ShareBound(string Account, string Of, int Percent, bool IsFloor = false);
