namespace Sluice.Allocations.Machine;

/// <summary>What an operation comes to: lines when it is done, a reason when it is refused.</summary>
internal readonly record struct Verdict(Refusal? Refusal, IReadOnlyList<EntryLine> Lines)
{
    public static Verdict Done(IReadOnlyList<EntryLine> lines) => new(Refusal: null, lines);

    public static Verdict Refused(RefusalReason reason, string? account = null, decimal? limit = null, decimal? used = null, decimal? shortBy = null) =>
        new(new Refusal(reason, account, limit?.Trimmed(), used?.Trimmed(), shortBy?.Trimmed()), []);
}
