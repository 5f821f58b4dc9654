using System.Runtime.CompilerServices;
using Sluice.Allocations.Machine;
using Sluice.Storage;

namespace Sluice.Cli.Ledgers;

/// <summary>Reads the accounts whose names begin alike, some at a time.</summary>
internal static class AccountsUnder
{
    /// <summary>Reads them in the order of their names.</summary>
    public static async IAsyncEnumerable<AccountState> ReadAsync(ILedgerStore store, string prefix, int chunk, [EnumeratorCancellation] CancellationToken stop = default)
    {
        if (prefix.Length > 0 && await store.FindAccountAsync(prefix, stop) is { } whole)
        {
            yield return whole;
        }

        for (var after = prefix; ;)
        {
            var accounts = await store.ReadAccountsAsync(after, chunk, stop);
            foreach (var account in accounts)
            {
                if (!account.Name.StartsWith(prefix, StringComparison.Ordinal))
                {
                    yield break;
                }

                yield return account;
            }

            if (accounts.Count < chunk)
            {
                yield break;
            }

            after = accounts[^1].Name;
        }
    }
}
