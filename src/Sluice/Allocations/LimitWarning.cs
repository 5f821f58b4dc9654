namespace Sluice.Allocations;

/// <summary>A step of a limit that an operation reached.</summary>
/// <param name="Account">The account.</param>
/// <param name="Percent">80, 90, 95 or 100: the highest step reached.</param>
/// <param name="Taken">What is held and used after the operation.</param>
/// <param name="Limit">The limit after the operation.</param>
/// <param name="Filing">What the law asks to file, as the account was opened; null when it names none.</param>
public sealed record LimitWarning(string Account, int Percent, decimal Taken, decimal Limit, string? Filing);
