namespace Sluice.Screening.Index;

/// <summary>For each key, the names that have it, in one array.</summary>
internal sealed class PostingLists
{
    private readonly int[] starts;
    private readonly Posting[] postings;

    /// <summary>Sorts the postings by their keys.</summary>
    /// <param name="keys">The number of keys.</param>
    /// <param name="entries">Key and posting, in any order.</param>
    public PostingLists(int keys, List<(int Key, Posting Posting)> entries)
    {
        starts = new int[keys + 1];
        foreach (var (key, _) in entries)
        {
            starts[key + 1]++;
        }

        for (var key = 0; key < keys; key++)
        {
            starts[key + 1] += starts[key];
        }

        postings = new Posting[entries.Count];
        var next = starts.AsSpan(0, keys).ToArray();
        foreach (var (key, posting) in entries)
        {
            postings[next[key]++] = posting;
        }
    }

    public ReadOnlySpan<Posting> this[int key] => postings.AsSpan(starts[key], starts[key + 1] - starts[key]);

    public long Bytes => ((long)starts.Length * sizeof(int)) + ((long)postings.Length * 8);
}
