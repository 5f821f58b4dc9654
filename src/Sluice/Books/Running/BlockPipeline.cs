using System.Collections.Concurrent;
using Sluice.Books.Deciding;
using Sluice.Books.Reading;

namespace Sluice.Books.Running;

/// <summary>
/// Moves blocks from a reader through several workers to a writer, in their order. There are only so many blocks, so that what is
/// fast waits for what is slow and memory is bounded.
/// </summary>
/// <param name="reader">Reads.</param>
/// <param name="workers">Makes the worker of a thread.</param>
/// <param name="threads">How many threads decide.</param>
internal sealed class BlockPipeline(BlockReader reader, Func<BlockWorker> workers, int threads)
{
    private const int BlocksOfAThread = 3;

    /// <summary>Runs to the end of the book, or until it is stopped; what was read by then is written.</summary>
    /// <param name="write">Writes a block; called on this thread.</param>
    /// <param name="stop">Stops reading.</param>
    public void Run(Action<Block> write, CancellationToken stop)
    {
        var blocks = Enumerable.Range(0, (threads * BlocksOfAThread) + 1).Select(_ => new Block()).ToArray();
        using var free = new BlockingCollection<Block>(new ConcurrentQueue<Block>(blocks));
        using var toDecide = new BlockingCollection<Block>(new ConcurrentQueue<Block>());
        using var toWrite = new BlockingCollection<Block>(new ConcurrentQueue<Block>());
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = Start(() => Read(free, toDecide, toWrite, failed.Token));
        var deciding = Enumerable.Range(0, threads).Select(_ => Start(() => Decide(toDecide))).ToArray();
        try
        {
            Write(free, toWrite, write);
        }
        finally
        {
            failed.Cancel();
            Task.WaitAll([.. deciding, reading.ContinueWith(_ => { }, TaskScheduler.Default)]);
            foreach (var block in blocks)
            {
                block.Dispose();
            }
        }

        // What kept the reader from going on is told once everything before it is written.
        reading.GetAwaiter().GetResult();
    }

    private static Task Start(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Read(BlockingCollection<Block> free, BlockingCollection<Block> toDecide, BlockingCollection<Block> toWrite, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var block = free.Take(stop);
                block.Clear();
                if (!reader.Read(block))
                {
                    break;
                }

                toWrite.Add(block, CancellationToken.None);
                toDecide.Add(block, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped while there was no free block.
        }
        finally
        {
            toWrite.CompleteAdding();
            toDecide.CompleteAdding();
        }
    }

    private void Decide(BlockingCollection<Block> toDecide)
    {
        BlockWorker? worker = null;
        try
        {
            foreach (var block in toDecide.GetConsumingEnumerable())
            {
                try
                {
                    worker ??= workers();
                    worker.Work(block);
                }
                catch (Exception exception)
                {
                    block.Failure = exception;
                }

                block.IsDecided.Set();
            }
        }
        finally
        {
            worker?.Dispose();
        }
    }

    private static void Write(BlockingCollection<Block> free, BlockingCollection<Block> toWrite, Action<Block> write)
    {
        foreach (var block in toWrite.GetConsumingEnumerable())
        {
            block.IsDecided.Wait();
            if (block.Failure is { } failure)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            }

            write(block);
            free.Add(block);
        }
    }
}
