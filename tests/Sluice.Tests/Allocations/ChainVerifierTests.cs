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
    public void Whatever_cannot_be_right_is_found_though_the_chain_is_whole()
    {
        Found("is over its limit of 100: held 110, used 0.", new Reserve("new", Of("a", 60m)), new EntryLine("a", 60m, 100m, 110m, 0m));
        Found("do not add up: limit 99, held 60, used 0; the entries give 100, 60, 0.", new Reserve("new", Of("a", 10m)), new EntryLine("a", 10m, 99m, 60m, 0m));
        Found("do not add up: limit 100, held 61, used 0; the entries give", new Reserve("new", Of("a", 10m)), new EntryLine("a", 10m, 100m, 61m, 0m));
        Found("do not add up: limit 100, held 45, used 6; the entries give", new Commit("new", "k1"), new EntryLine("a", 5m, 100m, 45m, 6m));
        Found("It moves nothing.", new Reserve("new", Of("a", 1m)));
        Found("It holds something else than was asked.", new Reserve("new", Of("a", 1m)), new EntryLine("a", 2m, 100m, 52m, 0m));
        Found("It opens the account 'a', which is open.", new OpenAccount("a", 5m), new EntryLine("a", 5m, 5m, 0m, 0m));
        Found("The account 'b' is not open.", new Reserve("new", Of("b", 1m)), new EntryLine("b", 1m, 100m, 1m, 0m));
        Found("The reservation 'k10' holds nothing.", new Commit("new", "k10"), new EntryLine("a", 5m, 100m, 45m, 5m));
        Found("It moves something else than was asked.", new Commit("new", "k1"), new EntryLine("a", 4m, 100m, 46m, 4m));
        Found("It moves something else than was asked.", new Expiry("k1"), new EntryLine("a", 4m, 100m, 46m, 0m));
        Found("It moves something else than was asked.", new Release("new", "k1", Of("a", 3m)), new EntryLine("a", 4m, 100m, 46m, 0m));
        Found("It moves 1 more on 'a' than the reservation 'k1' holds.", new Release("new", "k1", Of("a", 6m)), new EntryLine("a", 6m, 100m, 44m, 0m));
        Found("More is taken from 'a' than was on it.", new Reverse("new", "c", "gone"), new EntryLine("a", 1m, 100m, 50m, -1m));
        Found("It moves more than any account can have.", new Reserve("new", Of("a", decimal.MaxValue)), new EntryLine("a", decimal.MaxValue, 100m, 50m, 0m));
    }

    [Fact]
    public void A_hold_is_used_once_in_parts_or_in_whole()
    {
        Add(new Commit("c1", "k1", Of("a", 2m)), new EntryLine("a", 2m, 100m, 48m, 2m));
        Add(new Release("r1", "k1"), new EntryLine("a", 3m, 100m, 45m, 2m));
        Add(new Expiry("k2"), new EntryLine("a", 5m, 100m, 40m, 2m));
        Problems().ShouldBeEmpty();
        Add(new Commit("c2", "k1", Of("a", 3m)), new EntryLine("a", 3m, 100m, 37m, 5m));
        Problems().ShouldHaveSingleItem().Text.ShouldBe("Entry 15: The reservation 'k1' holds nothing.");
    }

    [Fact]
    public void Amounts_on_several_accounts_may_stand_in_any_order_and_each_but_once()
    {
        Add(new OpenAccount("b", 9m), new EntryLine("b", 9m, 9m, 0m, 0m));
        EntryLine[] lines = [new("a", 1m, 100m, 51m, 0m), new("b", 2m, 9m, 2m, 0m)];
        var reserve = new Reserve("both", AccountAmounts.Of(new AccountAmount("a", 1m), new AccountAmount("b", 2m)));
        Found([], reserve, lines);
        Found([], reserve, lines[1], lines[0]);
        Found(["It holds something else than was asked."], reserve, lines[0], new("b", 3m, 9m, 3m, 0m));
        Found(["cannot be read: The account 'a' comes twice."], reserve, lines[0], new("a", 2m, 100m, 53m, 0m));
        Found(["cannot be read: The account 'b' comes twice."], reserve, lines[1], lines[0], lines[1]);
    }

    [Fact]
    public void Time_that_goes_back_is_found()
    {
        var before = entries[^1].Read();
        Append(before with { Sequence = 12, At = before.At.AddMicroseconds(-1), Operation = new Reserve("new", Of("a", 1m)), Lines = [new("a", 1m, 100m, 51m, 0m)] });
        Problems().ShouldHaveSingleItem().Text.ShouldBe("Entry 12: It was written before the entry in front.");
    }

    [Theory]
    [InlineData(0, "02", "The version is 2; 1 is known.")]
    [InlineData(10, "08", "The kind is 8; 1 to 7 are known.")]
    [InlineData(14, "00", "It reserves nothing.")]
    [InlineData(14, "41", "It has 65 accounts; at most 64 are known.")]
    [InlineData(12, "ff", "A text is not UTF-8.")]
    [InlineData(16, "ff", "A text is not UTF-8.")]
    [InlineData(17, "1d", "must be less than or equal to '28'")]
    [InlineData(18, "ffffffffffffffffffffffffffff7f", "An amount has too many digits.")]
    [InlineData(18, "ffffffffffffffffffffffffff7f", "An amount has too many digits.")]
    [InlineData(1, "ffffffffffffffffff", "A number is too long.")]
    [InlineData(11, "ffffffff0f", "Arithmetic operation resulted in an overflow.")]
    [InlineData(11, "7f", "It ends too early.")]
    [InlineData(33, "0000", "2 bytes follow the end.")]
    public void Bytes_that_are_not_those_of_an_entry_are_named_though_the_chain_is_whole(int at, string hex, string why)
    {
        var part = Convert.FromHexString(hex);
        var bytes = entries[^1].Bytes.ToArray();
        Array.Resize(ref bytes, Math.Max(bytes.Length, at + part.Length));
        part.CopyTo(bytes, at);
        entries[^1] = new(11, bytes, ChainHash.Link([.. new byte[ChainHash.Size], .. bytes], entries[^2].Hash));
        var problem = Problems().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ChainProblemKind.Altered);
        problem.Text.ShouldStartWith("Entry 11 cannot be read: ");
        problem.Text.ShouldContain(why);
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

    private void Found(string problem, LedgerOperation operation, params EntryLine[] lines) => Found([problem], operation, lines);

    // What is found in the chain with one more entry, which is then taken away again.
    private void Found(string[] found, LedgerOperation operation, params EntryLine[] lines)
    {
        Add(operation, lines);
        var problems = Problems();
        entries.RemoveAt(entries.Count - 1);
        problems.Count.ShouldBe(found.Length, $"{operation}: {string.Join(' ', problems.Select(problem => problem.Text))}");
        foreach (var (problem, text) in problems.Zip(found))
        {
            problem.Sequence.ShouldBe(entries.Count + 1);
            problem.Text.ShouldContain(text);
        }
    }

    private void Add(LedgerOperation operation, params EntryLine[] lines) =>
        Append(new(entries.Count + 1, entries[^1].Read().At, operation, Refusal: null, lines));

    private void Append(LedgerEntry entry)
    {
        var written = new EntryWriter().Write(entry, entries[^1].Hash);
        entries.Add(new(entry.Sequence, written.Bytes, written.Hash));
    }

    private static AccountAmounts Of(string account, decimal amount) => AccountAmounts.Of(account, amount);

    private IReadOnlyList<ChainProblem> Problems()
    {
        var verifier = new ChainVerifier();
        verifier.Take([.. entries]);
        return verifier.Problems;
    }
}
