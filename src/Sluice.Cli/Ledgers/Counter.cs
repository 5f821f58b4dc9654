namespace Sluice.Cli.Ledgers;

/// <summary>Keeps the newest number it is told, for whoever looks from another thread.</summary>
internal sealed class Counter : IProgress<long>, IProgress<double>
{
    private long count;
    private double share;

    /// <summary>The newest number.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>The newest share.</summary>
    public double Share => Volatile.Read(ref share);

    /// <inheritdoc/>
    public void Report(long value) => Interlocked.Exchange(ref count, value);

    /// <inheritdoc/>
    public void Report(double value) => Volatile.Write(ref share, value);
}
