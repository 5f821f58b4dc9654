using Sluice.Allocations.Chain;
using Sluice.Storage.Checkpoints;

namespace Sluice.Storage;

/// <summary>Verifies a whole ledger: its chain, its sums, its checkpoints, and that the tables say what the entries say.</summary>
public static class LedgerVerifier
{
    private const int ChunksAhead = 4;
    private const int PageLength = 1000;

    /// <summary>Verifies a ledger in a database. Whoever writes meanwhile makes no difference to the entries; the tables are compared when nobody does.</summary>
    /// <param name="store">The database.</param>
    /// <param name="trusted">The public key that must have signed the checkpoints; null when any key will do.</param>
    /// <param name="progress">Is told how many entries are done.</param>
    /// <param name="stop">Stops.</param>
    public static async Task<Verification> VerifyAsync(
        ILedgerStore store, ReadOnlyMemory<byte>? trusted = null, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        var verifier = new ChainVerifier();
        var checkpoints = new CheckpointCheck(await store.ReadCheckpointsAsync(stop), trusted);
        await CheckAsync(store.ReadEntriesAsync(0, stop), verifier, checkpoints, progress);
        checkpoints.Finish(verifier);
        var head = await store.ReadHeadAsync(stop);
        if (head.Sequence == verifier.Sequence)
        {
            await CompareAsync(() => CompareAccountsAsync(store, verifier, stop), verifier);
            if (verifier.ProblemCount == 0)
            {
                await CompareAsync(() => CompareReservationsAsync(store, verifier, stop), verifier);
            }
        }

        return Report(verifier, checkpoints);
    }

    /// <summary>Checks entries in chunks: while one is read, those before it are hashed, several at once, and taken in their order.</summary>
    internal static async Task CheckAsync(
        IAsyncEnumerable<RawEntry[]> chunks, ChainVerifier verifier, CheckpointCheck checkpoints, IProgress<long>? progress)
    {
        var (previous, last) = (default(ChainHash), Task.CompletedTask);
        var ahead = new Queue<Task>();
        try
        {
            await foreach (var chunk in chunks)
            {
                var (link, before) = (previous, last);
                ahead.Enqueue(last = Task.Run(() => TakeAsync(chunk, link, before)));
                previous = chunk[^1].Hash;
                if (ahead.Count > ChunksAhead)
                {
                    await ahead.Dequeue();
                }
            }
        }
        finally
        {
            // Nobody goes on with the verifier while it is still taking.
            await Task.WhenAny(last);
        }

        await last;

        async Task TakeAsync(RawEntry[] chunk, ChainHash link, Task before)
        {
            var follows = ChainVerifier.Follow(chunk, link);
            await before;
            verifier.Take(chunk, follows);
            checkpoints.Take(chunk, verifier);
            progress?.Report(verifier.Entries);
        }
    }

    /// <summary>What was found.</summary>
    internal static Verification Report(ChainVerifier verifier, CheckpointCheck checkpoints) => new(
        verifier.Entries, verifier.Sums.Head, checkpoints.Good, checkpoints.SignedThrough, verifier.Problems, verifier.ProblemCount);

    // What cannot be read in a table is a finding as well.
    private static async Task CompareAsync(Func<Task> compare, ChainVerifier verifier)
    {
        try
        {
            await compare();
        }
        catch (Exception problem) when (problem is LedgerStoreException or FormatException or OverflowException or ArgumentException)
        {
            verifier.Tell(sequence: null, ChainProblemKind.Table, $"A table cannot be read: {problem.Message}");
        }
    }

    private static async Task CompareAccountsAsync(ILedgerStore store, ChainVerifier verifier, CancellationToken stop)
    {
        var left = verifier.Sums.Accounts.Select(account => account.Name).ToHashSet();
        var after = "";
        while (await store.ReadAccountsAsync(after, PageLength, stop) is { Count: > 0 } page)
        {
            foreach (var account in page)
            {
                left.Remove(account.Name);
                if (verifier.Sums.FindAccount(account.Name) is not { } replayed)
                {
                    verifier.Tell(sequence: null, ChainProblemKind.Table, $"The account '{account.Name}' stands in the table and in no entry.");
                }
                else if (account != replayed)
                {
                    verifier.Tell(sequence: null, ChainProblemKind.Table,
                        $"The table has the account '{account.Name}' with limit {account.Limit}, held {account.Held}, used {account.Used}; "
                        + $"the entries give {replayed.Limit}, {replayed.Held}, {replayed.Used}.");
                }
            }

            after = page[^1].Name;
        }

        foreach (var name in left)
        {
            verifier.Tell(sequence: null, ChainProblemKind.Table, $"The account '{name}' is missing in the table.");
        }
    }

    private static async Task CompareReservationsAsync(ILedgerStore store, ChainVerifier verifier, CancellationToken stop)
    {
        var left = verifier.Sums.OpenReservations.Select(reservation => reservation.Key).ToHashSet();
        var after = 0L;
        while (await store.ReadOpenReservationsAsync(after, PageLength, stop) is { Count: > 0 } page)
        {
            foreach (var reservation in page)
            {
                if (!left.Remove(reservation.Key) || !reservation.Held.Equals(verifier.Sums.FindReservation(reservation.Key)!.Held))
                {
                    verifier.Tell(reservation.Sequence, ChainProblemKind.Table,
                        $"The table says of the reservation '{reservation.Key}' that it holds something else than the entries give.");
                }
            }

            after = page[^1].Sequence;
        }

        foreach (var key in left)
        {
            verifier.Tell(verifier.Sums.FindReservation(key)!.Sequence, ChainProblemKind.Table, $"The reservation '{key}' is missing in the table.");
        }
    }
}
