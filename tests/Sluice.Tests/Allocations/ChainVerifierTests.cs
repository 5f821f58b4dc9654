using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class ChainVerifierTests
{
    private readonly List<RawEntry> entries;

    public ChainVerifierTests()
    {
        var ledger = new TrialLedger();
        ledger.Open("a", 100m);
        foreach (var i in Enumerable.Range(0, 10))
        {
            ledger.Reserve($"k{i}", "a", 5m);
        }

        entries = [.. ledger.State.Entries.Select(entry => new RawEntry(entry.Sequence, entry.Bytes, entry.Hash))];
    }

    [Fact]
    public void A_chain_that_nobody_touched_is_good() => Problems().ShouldBeEmpty();

    [Fact]
    public void Every_bit_of_every_entry_counts()
    {
        foreach (var i in Enumerable.Range(0, entries.Count))
        {
            var good = entries[i];
            for (var bit = 0; bit < good.Bytes.Length * 8; bit++)
            {
                var bytes = good.Bytes.ToArray();
                bytes[bit / 8] ^= (byte)(1 << (bit % 8));
                entries[i] = good with { Bytes = bytes };
                Problems().ShouldContain(problem => problem.Sequence == i + 1, $"bit {bit} of entry {i + 1}");
            }

            entries[i] = good;
        }
    }

    [Fact]
    public void An_entry_that_is_hashed_anew_is_found_by_the_one_behind_it()
    {
        var read = entries[4].Read();
        var lines = new[] { read.Lines[0] with { Held = 1m } };
        var forged = new EntryWriter().Write(read with { Lines = lines }, entries[3].Hash);
        entries[4] = new(5, forged.Bytes, forged.Hash);
        Problems().ShouldContain(problem => problem.Sequence == 6 && problem.Kind == ChainProblemKind.Altered);
        Problems().ShouldContain(problem => problem.Sequence == 5 && problem.Kind == ChainProblemKind.Wrong && problem.Text.Contains("do not add up"));
    }

    [Fact]
    public void A_missing_entry_is_named()
    {
        entries.RemoveRange(4, 2);
        Problems()[0].ShouldBe(new(5, ChainProblemKind.Missing, "Entries 5 to 6 are missing."));
    }

    [Fact]
    public void Entries_that_changed_places_are_named()
    {
        (entries[4], entries[6]) = (entries[6] with { Sequence = 5 }, entries[4] with { Sequence = 7 });
        Problems().Where(problem => problem.Kind == ChainProblemKind.Reordered).Select(problem => problem.Text).ShouldBe(
            ["Entry 7 stands in the place of entry 5.", "Entry 5 stands in the place of entry 7."]);
    }

    [Fact]
    public void An_account_over_its_limit_is_found_though_the_chain_is_whole()
    {
        var writer = new EntryWriter();
        var head = entries[^1];
        var over = writer.Write(
            new(12, head.Read().At, new Reserve("over", AccountAmounts.Of("a", 60m)), Refusal: null, [new("a", 60m, 100m, 110m, 0m)]), head.Hash);
        entries.Add(new(12, over.Bytes, over.Hash));
        Problems().ShouldHaveSingleItem().Text.ShouldContain("over its limit of 100");
    }

    [Fact]
    public void Bytes_that_are_anything_at_all_are_read_or_refused()
    {
        var dice = new Random(7);
        foreach (var _ in Enumerable.Range(0, 20_000))
        {
            var bytes = entries[dice.Next(entries.Count)].Bytes.ToArray();
            bytes[dice.Next(bytes.Length)] = (byte)dice.Next();
            bytes[dice.Next(bytes.Length)] = (byte)dice.Next();
            try
            {
                EntryReader.Read(bytes.AsSpan(0, 1 + dice.Next(bytes.Length)), default);
            }
            catch (EntryFormatException)
            {
                // Refused, as it should be; anything else that is thrown fails the test.
            }
        }
    }

    private IReadOnlyList<ChainProblem> Problems()
    {
        var verifier = new ChainVerifier();
        verifier.Take(entries);
        return verifier.Problems;
    }
}
