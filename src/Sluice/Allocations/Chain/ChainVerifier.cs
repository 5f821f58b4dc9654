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
    private readonly EntryFields fields = new();
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
    public LedgerSums Sums { get; } = new();

    /// <summary>Looks for each of some entries whether it follows from the one in front: what takes longest, and can be done for many at once.</summary>
    /// <param name="chunk">Entries in the order of their places.</param>
    /// <param name="previous">The hash kept with the entry in front of them.</param>
    /// <returns>For each entry, whether its hash is that of its bytes after the hash in front.</returns>
    public static bool[] Follow(RawEntry[] chunk, ChainHash previous)
    {
        var follows = new bool[chunk.Length];
        var linked = new byte[1024];
        for (var i = 0; i < follows.Length; i++)
        {
            ref readonly var raw = ref chunk[i];
            var length = ChainHash.Size + raw.Bytes.Length;
            if (linked.Length < length)
            {
                linked = new byte[length * 2];
            }

            raw.Bytes.Span.CopyTo(linked.AsSpan(ChainHash.Size));
            follows[i] = ChainHash.Link(linked.AsSpan(0, length), previous) == raw.Hash;
            previous = raw.Hash;
        }

        return follows;
    }

    /// <summary>Takes in the next entries.</summary>
    public void Take(RawEntry[] chunk) => Take(chunk, Follow(chunk, previous));

    /// <summary>Takes in the next entries.</summary>
    /// <param name="chunk">The entries.</param>
    /// <param name="follows">What <see cref="Follow"/> said of them.</param>
    public void Take(RawEntry[] chunk, bool[] follows)
    {
        for (var i = 0; i < follows.Length; i++)
        {
            Take(chunk[i], follows[i]);
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

    private void Take(in RawEntry next, bool follows)
    {
        var place = next.Sequence;
        if (place <= Sequence)
        {
            Tell(place, ChainProblemKind.Reordered, $"Entry {place} stands after entry {Sequence}.");
        }
        else if (place != Sequence + 1)
        {
            var missing = place == Sequence + 2 ? $"Entry {Sequence + 1} is missing." : $"Entries {Sequence + 1} to {place - 1} are missing.";
            Tell(Sequence + 1, ChainProblemKind.Missing, missing);
        }

        var unreadable = Scan(next);
        if (unreadable is null && fields.Sequence != place)
        {
            Tell(place, ChainProblemKind.Reordered, $"Entry {fields.Sequence} stands in the place of entry {place}.");
        }
        else if (!follows && place == lastPlace + 1)
        {
            Tell(place, ChainProblemKind.Altered, place == 1
                ? "Entry 1 was altered: its bytes do not give its hash."
                : $"Entry {place} does not follow from entry {place - 1}: it was altered, or entry {place - 1} was replaced and hashed anew.");
        }
        else if (unreadable is not null)
        {
            Tell(place, ChainProblemKind.Altered, $"Entry {place} cannot be read: {unreadable}");
        }

        if (unreadable is null)
        {
            if (fields.At < time)
            {
                Tell(place, ChainProblemKind.Wrong, $"Entry {place}: It was written before the entry in front.");
            }

            time = fields.At;
            if (Sums.Take(fields, next.Hash) is { } problem)
            {
                Tell(place, ChainProblemKind.Wrong, $"Entry {place}: {problem}");
            }
        }

        (Sequence, lastPlace, previous) = (Math.Max(Sequence, place), place, next.Hash);
        Entries++;
    }

    // Why an entry cannot be read; null when it can.
    private string? Scan(in RawEntry entry)
    {
        try
        {
            EntryScanner.Scan(entry.Bytes, fields);
            return null;
        }
        catch (EntryFormatException problem)
        {
            return problem.Message;
        }
    }
}
