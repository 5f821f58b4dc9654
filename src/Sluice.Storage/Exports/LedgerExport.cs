using Sluice.Allocations.Chain;
using Sluice.Storage.Checkpoints;

namespace Sluice.Storage.Exports;

/// <summary>Writes a ledger into a file that can be verified without the database, and takes it from there into another ledger.</summary>
public static class LedgerExport
{
    /// <summary>Writes all entries and checkpoints as they stand now.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="output">Takes the export; left open.</param>
    /// <param name="progress">Is told how many entries are written.</param>
    /// <param name="stop">Stops.</param>
    /// <returns>How many entries were written.</returns>
    public static async Task<long> WriteAsync(ILedgerStore store, Stream output, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        using var line = new ExportLine();
        var head = await store.ReadHeadAsync(stop);
        var checkpoints = (await store.ReadCheckpointsAsync(stop)).Where(checkpoint => checkpoint.Sequence <= head.Sequence).ToArray();
        await output.WriteAsync(line.Header(head, checkpoints.Length), stop);
        foreach (var checkpoint in checkpoints)
        {
            await output.WriteAsync(line.Checkpoint(checkpoint), stop);
        }

        await foreach (var chunk in store.ReadEntriesAsync(0, stop))
        {
            foreach (var raw in chunk)
            {
                if (raw.Sequence > head.Sequence)
                {
                    return head.Sequence;
                }

                await output.WriteAsync(line.Entry(Read(store, raw)), stop);
            }

            progress?.Report(chunk[^1].Sequence);
        }

        return head.Sequence;
    }

    /// <summary>Verifies an export, without any database.</summary>
    /// <param name="input">The export.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="trusted">The public key that must have signed the checkpoints; null when any key will do.</param>
    /// <param name="progress">Is told how many entries are done.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="ExportException">It is no export, or a line of it is not as an export has it.</exception>
    public static async Task<Verification> VerifyAsync(
        Stream input, string name, ReadOnlyMemory<byte>? trusted = null, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        await using var reader = await ExportReader.OpenAsync(input, name, stop);
        var verifier = new ChainVerifier();
        var checkpoints = new CheckpointCheck(reader.Checkpoints, trusted);
        await LedgerVerifier.CheckAsync(reader.ReadEntriesAsync(stop), verifier, checkpoints, progress);
        checkpoints.Finish(verifier);
        foreach (var sequence in reader.Misleading)
        {
            verifier.Tell(sequence, ChainProblemKind.Altered, $"The line of entry {sequence} shows something else than the entry's bytes say.");
        }

        if (verifier.Sequence != reader.Entries)
        {
            verifier.Tell(verifier.Sequence + 1, ChainProblemKind.Missing, $"The first line tells of {reader.Entries} entries; the last one is {verifier.Sequence}.");
        }
        else if (verifier.Sums.Head.Hash != reader.Head)
        {
            verifier.Tell(verifier.Sequence, ChainProblemKind.Altered, "The first line has another hash than the last entry.");
        }

        return LedgerVerifier.Report(verifier, checkpoints);
    }

    /// <summary>
    /// Takes an export into a ledger that is empty, or that has the first of its entries from an import that was stopped. The export is
    /// verified in whole before anything is written.
    /// </summary>
    /// <param name="path">The export.</param>
    /// <param name="store">The ledger.</param>
    /// <param name="progress">Is told how many entries are done, first when verifying, then when writing.</param>
    /// <param name="stop">Stops; asked again, the import goes on.</param>
    /// <exception cref="ExportException">The export is not good, or the ledger has other entries; nothing was written.</exception>
    public static async Task<Verification> ImportAsync(string path, ILedgerStore store, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        await using var checking = File.OpenRead(path);
        var verification = await VerifyAsync(checking, path, trusted: null, progress, stop);
        if (!verification.IsGood)
        {
            throw new ExportException($"{path}: is not good, so nothing was imported: {verification.Problems[0].Text}");
        }

        var there = await store.ReadHeadAsync(stop);
        await using var input = File.OpenRead(path);
        await using var reader = await ExportReader.OpenAsync(input, path, stop);
        var replay = new EntryReplay();
        var isPrefix = there.Sequence == 0;
        await foreach (var chunk in reader.ReadEntriesAsync(stop))
        {
            foreach (var raw in chunk)
            {
                replay.Take(raw.Read());
                if (raw.Sequence == there.Sequence)
                {
                    isPrefix = raw.Hash == there.Hash;
                    replay.Forget();
                }
            }

            if (isPrefix)
            {
                await store.AppendAsync(replay.Drain(), stop);
            }

            progress?.Report(chunk[^1].Sequence);
        }

        if (!isPrefix)
        {
            throw new ExportException($"{path}: {store.Name} has entries of its own, so nothing was imported; an empty ledger is accepted.");
        }

        foreach (var checkpoint in reader.Checkpoints)
        {
            await store.AddCheckpointAsync(checkpoint, stop);
        }

        return verification;
    }

    private static Allocations.LedgerEntry Read(ILedgerStore store, RawEntry raw)
    {
        try
        {
            return raw.Read();
        }
        catch (EntryFormatException problem)
        {
            throw new LedgerStoreException($"{store.Name}: entry {raw.Sequence} cannot be read; verify the ledger. {problem.Message}", problem);
        }
    }
}
