using System.Threading.Channels;
using Sluice.Allocations.Operations;

namespace Sluice.Storage;

/// <summary>The one writer of a ledger: takes what waits, has it made durable in one go, and answers.</summary>
internal sealed class GroupCommit(ILedgerStore store, ChannelReader<PendingOperation> waiting, TimeProvider time, LedgerOptions options)
{
    private readonly List<PendingOperation> batch = [];
    private long signed;

    /// <summary>Writes until no more operations come.</summary>
    public async Task RunAsync()
    {
        while (await waiting.WaitToReadAsync())
        {
            await StepAsync();

            // Behind the callers that were just answered: what they ask next goes into one transaction, not into many.
            await Task.Yield();
        }

        await SignAsync(atLeast: 1);
    }

    /// <summary>Takes what waits now and answers it.</summary>
    /// <returns>How many operations were taken.</returns>
    public async ValueTask<int> StepAsync()
    {
        batch.Clear();
        while (batch.Count < options.BatchSize && waiting.TryRead(out var pending))
        {
            batch.Add(pending);
        }

        if (batch.Count == 0)
        {
            return 0;
        }

        var operations = new LedgerOperation[batch.Count];
        for (var i = 0; i < operations.Length; i++)
        {
            operations[i] = batch[i].Operation;
        }

        try
        {
            var results = await store.ApplyAsync(operations, time.GetUtcNow());
            for (var i = 0; i < operations.Length; i++)
            {
                batch[i].SetResult(results[i]);
            }

            await SignAsync(options.CheckpointEvery);
        }
        catch (Exception problem)
        {
            // The writer goes on for the callers after these, whatever went wrong for these.
            foreach (var pending in batch)
            {
                pending.TrySetException(problem);
            }
        }

        return operations.Length;
    }

    private async ValueTask SignAsync(int atLeast)
    {
        if (options.Signer is null)
        {
            return;
        }

        var head = await store.ReadHeadAsync();
        if (head.Sequence - signed >= atLeast)
        {
            await store.AddCheckpointAsync(options.Signer.Sign(head, time.GetUtcNow()));
            signed = head.Sequence;
        }
    }
}
