namespace Sluice.Allocations.Operations;

/// <summary>Something a caller asks of a ledger.</summary>
/// <remarks>
/// Every operation that changes a ledger has an idempotency key: the same key with the same content gives the same answer again and
/// changes nothing, with other content it is a conflict. An account is opened once under its name, which serves as the key.
/// Two operations with the same content are equal. <see cref="OperationCheck"/> says what is wrong with one.
/// </remarks>
/// <param name="Key">The idempotency key, 1 to 200 characters; null for the operations that need none.</param>
public abstract record LedgerOperation(string? Key);
