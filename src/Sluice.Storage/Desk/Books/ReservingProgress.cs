namespace Sluice.Storage.Desk.Books;

/// <summary>How far a run has come, asked from another thread.</summary>
public sealed class ReservingProgress
{
    private long loaded;
    private long decided;
    private long all;
    private long held;
    private long denied;
    private long refused;

    /// <summary>How many orders were read.</summary>
    public long Loaded => Interlocked.Read(ref loaded);

    /// <summary>How many orders were decided in this run.</summary>
    public long Decided => Interlocked.Read(ref decided);

    /// <summary>How many orders hold allowances.</summary>
    public long Held => Interlocked.Read(ref held);

    /// <summary>How many orders the ledger refused.</summary>
    public long Denied => Interlocked.Read(ref denied);

    /// <summary>How many lines are no orders.</summary>
    public long Refused => Interlocked.Read(ref refused);

    /// <summary>The share of the book that is decided; null while it is read.</summary>
    public double? Share => Interlocked.Read(ref all) is > 0 and var whole ? (double)Decided / whole : null;

    internal void Load() => Interlocked.Increment(ref loaded);

    internal void Begin(long count) => Interlocked.Exchange(ref all, count);

    internal void Step() => Interlocked.Increment(ref decided);

    internal void Refuse() => Interlocked.Increment(ref refused);

    internal void Note(AllowanceAnswer answer)
    {
        if (answer.Result is { } result)
        {
            Interlocked.Increment(ref result.Refusal is null ? ref held : ref denied);
        }
    }
}
