using System.Diagnostics;
using System.Globalization;
using FuzzySharp;
using Sluice.Screening.Index;
using Sluice.Screening.Lists.Reading;
using Sluice.Screening.Names;
using Sluice.Screening.Suites;

namespace Sluice.Bench;

/// <summary>
/// How fast names are read, compared and found, beside FuzzySharp in the same run. Times are of the processor, not of the clock, so
/// that other work on the machine counts less; the clock's are given where several cores work.
/// </summary>
internal static class NameBench
{
    private const int Rounds = 3;

    /// <summary>Measures and prints a line each.</summary>
    /// <param name="list">A file of the Consolidated Screening List.</param>
    /// <param name="suites">A folder with the pairs and names of the public suites.</param>
    public static void Run(string list, string suites)
    {
        var index = Index(list);
        Pairs(suites);
        string[] negatives = [.. new[] { "us", "global" }.SelectMany(file => File.ReadLines(Path.Combine(suites, $"yente_negatives_{file}.tsv")).Skip(1)).Select(line => line.Split('\t')[1])];
        string[] listed = [.. index.Parties.SelectMany(party => party.Names).Where((_, i) => i % 20 == 0).Select(name => name.Text)];
        Queries("one query, names on no list", index, negatives);
        Queries("one query, names of the list", index, listed);
        Bulk(index, negatives);
    }

    private static PartyIndex Index(string list)
    {
        PartyIndex index = PartyIndex.Empty;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var processor = Environment.CpuUsage.TotalTime;
            var parties = Path.GetFileName(list).Contains("_flat", StringComparison.Ordinal) ? FlatList.Read(list) : ListReader.Read(list).Parties;
            var read = clock.Elapsed;
            index = PartyIndex.Build(parties);
            Say($"import and index: {clock.Elapsed.TotalSeconds:F2} s ({read.TotalSeconds:F2} s reading), {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F2} s of processors; {index.Count} parties, {index.NameCount} names, {index.Bytes / 1e6:F0} MB");
        }

        return index;
    }

    private static void Pairs(string suites)
    {
        var pairs = File.ReadLines(Path.Combine(suites, "nomenklatura_name_bench.tsv")).Skip(1).Select(line => line.Split('\t')).Select(fields => (Query: fields[3], Candidate: fields[4])).ToArray();
        var prepared = Array.ConvertAll(pairs, pair => (Query: NameScorer.Prepare(pair.Query), Candidate: NameScorer.Prepare(pair.Candidate)));
        for (var round = 0; round < Rounds; round++)
        {
            Rate("pairs, this scorer", prepared, pair => NameScorer.Score(pair.Query, pair.Candidate));
            Rate("pairs, FuzzySharp ratio", pairs, pair => Fuzz.Ratio(pair.Query, pair.Candidate));
            Rate("pairs, FuzzySharp token sort ratio", pairs, pair => Fuzz.TokenSortRatio(pair.Query, pair.Candidate));
            Rate("pairs, FuzzySharp weighted ratio", pairs, pair => Fuzz.WeightedRatio(pair.Query, pair.Candidate));
        }

        Rate("names read", pairs, pair => NameScorer.Prepare(pair.Query).Latin.Length);
    }

    private static void Queries(string what, PartyIndex index, string[] names)
    {
        foreach (var name in names.Take(2000))
        {
            index.Search(new PartyQuery(name));
        }

        var times = new double[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.GetTimestamp();
            index.Search(new PartyQuery(names[i]));
            // The processor's time is in coarse steps on some systems; the clock's bounds it from above.
            var taken = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            var processor = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            times[i] = processor > 0 ? Math.Min(taken, processor) : taken;
        }

        Array.Sort(times);
        Say($"{what}: median {times[times.Length / 2]:F3} ms, p99 {times[(int)(times.Length * 0.99)]:F3} ms, most {times[^1]:F1} ms ({names.Length} queries)");
    }

    private static void Bulk(PartyIndex index, string[] names)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var processor = Environment.CpuUsage.TotalTime;
            Parallel.ForEach(names, new ParallelOptions { MaxDegreeOfParallelism = 2 }, name => index.Best(NameScorer.Prepare(name), Thresholds.Probable));
            var spent = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
            Say($"bulk on two cores: {names.Length / clock.Elapsed.TotalSeconds:N0} names/s by the clock, {names.Length / spent:N0} for a second of one core");
        }
    }

    private static void Rate<T>(string what, T[] items, Func<T, double> act)
    {
        var sum = 0.0;
        var done = 0L;
        var start = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        while (clock.ElapsedMilliseconds < 1000)
        {
            foreach (var item in items)
            {
                sum += act(item);
            }

            done += items.Length;
        }

        var spent = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Say($"{what}: {done / spent:N0}/s (mean {sum / done:F2})");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
