namespace Sluice.Allocations.Chain;

/// <summary>
/// Checks entries as they are kept: each in its place, each following from the one in front, and all of them adding up. Goes on after
/// a problem, so that it tells every place where something is wrong.
/// </summary>
public sealed class ChainVerifier
{
    /// <summary>How many problems are kept; the others are counted.</summary>
    public const int MostProblems = 100;

    private readonly List<ChainProblem> problems = [];
    private readonly EntryReplay replay = new(onlyLooks: true);
    private ChainHash previous;
    private long lastPlace;
    private DateTimeOffset time = DateTimeOffset.UnixEpoch;

    /// <summary>The problems found so far, at most <see cref="MostProblems"/>.</summary>
    public IReadOnlyList<ChainProblem> Problems => problems;

    /// <summary>How many problems were found.</summary>
    public long ProblemCount { get; private set; }

    /// <summary>How many entries were looked at.</summary>
    public long Entries { get; private set; }

    /// <summary>The place of the newest entry, from 1; 0 before the first.</summary>
    public long Sequence { get; private set; }

    /// <summary>What the entries come to.</summary>
    public EntryReplay Replay => replay;

    /// <summary>Checks and reads entries on their own, as far as that goes: what is left needs those in front. For several threads at once.</summary>
    /// <param name="chunk">Entries in the order of their places.</param>
    /// <param name="previous">The hash kept with the entry in front of them.</param>
    public static CheckedEntry[] Check(IReadOnlyList<RawEntry> chunk, ChainHash previous)
    {
        var entries = new CheckedEntry[chunk.Count];
        var linked = new byte[1024];
        for (var i = 0; i < entries.Length; i++)
        {
            var raw = chunk[i];
            var length = ChainHash.Size + raw.Bytes.Length;
            if (linked.Length < length)
            {
                linked = new byte[length * 2];
            }

            raw.Bytes.Span.CopyTo(linked.AsSpan(ChainHash.Size));
            var follows = ChainHash.Link(linked.AsSpan(0, length), previous) == raw.Hash;
            try
            {
                entries[i] = new(raw, raw.Read(), follows, Problem: null);
            }
            catch (EntryFormatException problem)
            {
                entries[i] = new(raw, Entry: null, follows, problem.Message);
            }

            previous = raw.Hash;
        }

        return entries;
    }

    /// <summary>Takes in the next entries.</summary>
    public void Take(IReadOnlyList<RawEntry> chunk) => Take(Check(chunk, previous));

    /// <summary>Takes in the next entries, which were checked on their own.</summary>
    public void Take(CheckedEntry[] chunk)
    {
        foreach (var entry in chunk)
        {
            Take(entry);
        }
    }

    /// <summary>Tells a problem that was found elsewhere.</summary>
    public void Tell(long? sequence, ChainProblemKind kind, string text)
    {
        ProblemCount++;
        if (problems.Count < MostProblems)
        {
            problems.Add(new(sequence, kind, text));
        }
    }

    private void Take(CheckedEntry next)
    {
        var place = next.Raw.Sequence;
        if (place <= Sequence)
        {
            Tell(place, ChainProblemKind.Reordered, $"Entry {place} stands after entry {Sequence}.");
        }
        else if (place != Sequence + 1)
        {
            var missing = place == Sequence + 2 ? $"Entry {Sequence + 1} is missing." : $"Entries {Sequence + 1} to {place - 1} are missing.";
            Tell(Sequence + 1, ChainProblemKind.Missing, missing);
        }

        if (next.Entry is { } entry && entry.Sequence != place)
        {
            Tell(place, ChainProblemKind.Reordered, $"Entry {entry.Sequence} stands in the place of entry {place}.");
        }
        else if (!next.Follows && place == lastPlace + 1)
        {
            Tell(place, ChainProblemKind.Altered, place == 1
                ? "Entry 1 was altered: its bytes do not give its hash."
                : $"Entry {place} does not follow from entry {place - 1}: it was altered, or entry {place - 1} was replaced and hashed anew.");
        }
        else if (next.Entry is null)
        {
            Tell(place, ChainProblemKind.Altered, $"Entry {place} cannot be read: {next.Problem}");
        }

        if (next.Entry is { } read)
        {
            if (read.At < time)
            {
                Tell(place, ChainProblemKind.Wrong, $"Entry {place}: It was written before the entry in front.");
            }

            time = read.At;
            if (replay.Take(read) is { } problem)
            {
                Tell(place, ChainProblemKind.Wrong, $"Entry {place}: {problem}");
            }
        }

        (Sequence, lastPlace, previous) = (Math.Max(Sequence, place), place, next.Raw.Hash);
        Entries++;
    }
}
