using Sluice.Storage.Checkpoints;

namespace Sluice.Cli.Ledgers;

/// <summary>Reads keys that the command line names; what is wrong with a file is bad input.</summary>
internal static class LedgerKeys
{
    /// <summary>Reads a key that signs; null when none is named.</summary>
    public static CheckpointKey? ReadPrivate(string? path) => path is null ? null : Read(() => CheckpointKey.Read(path));

    /// <summary>Reads a key that checks.</summary>
    public static ReadOnlyMemory<byte> ReadPublic(string path) => Read(() => CheckpointKey.ReadPublic(path));

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException problem)
        {
            throw new UsageException(problem.Message);
        }
    }
}
