namespace Sluice.Allocations.Operations;

/// <summary>Reads what stands on an account, in its turn among other operations; changes nothing.</summary>
/// <param name="Account">The account.</param>
public sealed record ReadBalance(string Account) : LedgerOperation(Key: null);
