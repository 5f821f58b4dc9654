using System.Threading.Channels;
using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Storage;

/// <summary>
/// A ledger with one writer. Operations from any number of callers are taken as they wait, run together, made durable by one
/// transaction, and only then answered.
/// </summary>
public sealed class Ledger : IAsyncDisposable
{
    private readonly Channel<PendingOperation> waiting;
    private readonly GroupCommit commits;
    private readonly Task writing;

    /// <summary>A ledger on a database.</summary>
    /// <param name="store">The database; disposed with the ledger.</param>
    /// <param name="time">Tells the time of entries.</param>
    /// <param name="options">How it is written.</param>
    public Ledger(ILedgerStore store, TimeProvider time, LedgerOptions? options = null)
    {
        options ??= new LedgerOptions();
        Store = store;
        waiting = Channel.CreateBounded<PendingOperation>(new BoundedChannelOptions(options.QueueLength) { SingleReader = true });
        commits = new GroupCommit(store, waiting.Reader, time, options);
        writing = Task.Run(commits.RunAsync);
    }

    /// <summary>The database, for readings.</summary>
    public ILedgerStore Store { get; }

    /// <summary>Runs an operation and answers once it is durable.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="stop">Stops waiting to be let in; an operation that is in is done.</param>
    /// <exception cref="ArgumentException">The operation has a problem by <see cref="OperationCheck"/>; nothing was done.</exception>
    /// <exception cref="LedgerStoreException">The database failed; whether the operation was done is not known. Ask again with the same key.</exception>
    public async Task<LedgerResult> SubmitAsync(LedgerOperation operation, CancellationToken stop = default)
    {
        OperationCheck.Demand(operation);
        var pending = new PendingOperation(operation);
        if (!waiting.Writer.TryWrite(pending))
        {
            try
            {
                await waiting.Writer.WriteAsync(pending, stop);
            }
            catch (ChannelClosedException closed)
            {
                throw new ObjectDisposedException("The ledger is closed.", closed);
            }
        }

        return await pending.Task;
    }

    /// <summary>Answers what waits, signs a checkpoint if there is a signer, and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        await Store.DisposeAsync();
    }
}
