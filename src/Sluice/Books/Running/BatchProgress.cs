namespace Sluice.Books.Running;

/// <summary>How far a run has come; may be looked at from any thread.</summary>
public sealed class BatchProgress
{
    private long decided;
    private long refused;
    private Func<double?> share = () => null;
    private TimeProvider time = TimeProvider.System;
    private long began;

    /// <summary>How many orders this call has decided.</summary>
    public long Decided => Interlocked.Read(ref decided);

    /// <summary>How many lines this call has refused.</summary>
    public long Refused => Interlocked.Read(ref refused);

    /// <summary>The share of the book that is read, 0 to 1; null when nobody knows how long the book is.</summary>
    public double? Share => share();

    /// <summary>How many orders this call decides in a second.</summary>
    public double Rate => began != 0 && time.GetElapsedTime(began) is { TotalSeconds: > 0 } elapsed ? Decided / elapsed.TotalSeconds : 0;

    /// <summary>Begins.</summary>
    internal void Begin(Func<double?> read, TimeProvider clock)
    {
        share = read;
        time = clock;
        began = clock.GetTimestamp();
    }

    /// <summary>Counts a block.</summary>
    internal void Count(int orders, int lines)
    {
        Interlocked.Add(ref decided, orders);
        Interlocked.Add(ref refused, lines);
    }
}
