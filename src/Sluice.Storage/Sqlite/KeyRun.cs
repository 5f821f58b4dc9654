namespace Sluice.Storage.Sqlite;

/// <summary>A run of keys that is written once: buckets by the first bits of the hash, and a filter before them.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Level">0 for a run of young keys; each level is made of sixteen runs of the one below.</param>
/// <param name="Last">The newest entry of which it has the key.</param>
/// <param name="Filter">Tells most keys that it does not have.</param>
internal sealed record KeyRun(long Number, int Level, long Last, KeyFilter Filter)
{
    private const int BucketBitsOfYoung = 8;
    private const int BucketBitsPerLevel = 4;
    private const int BucketBitsOfRun = 16;

    /// <summary>How many bits of the hash choose a bucket: some 64 keys share one at every level.</summary>
    public static int BucketBits(int level) => BucketBitsOfYoung + (level * BucketBitsPerLevel);

    /// <summary>The row of the bucket of a hash.</summary>
    public long Bucket(ulong hash) => FirstBucket + (long)(hash >> (64 - BucketBits(Level)));

    /// <summary>The row of its first bucket.</summary>
    public long FirstBucket => Number << BucketBitsOfRun;

    /// <summary>The row after its last bucket.</summary>
    public long EndBucket => FirstBucket + (1L << BucketBits(Level));
}
