using FsCheck;
using FsCheck.Fluent;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class MachinePropertyTests
{
    private static readonly string[] Accounts = ["a", "b", "c"];

    [Fact]
    public void Whatever_is_asked_the_entries_replay_to_the_balances_and_survive_their_bytes() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var ledger = Asked(seed);
            var verifier = new ChainVerifier();
            verifier.Take([.. ledger.State.Entries.Select(entry => new RawEntry(entry.Sequence, entry.Bytes, entry.Hash))]);
            verifier.Problems.ShouldBeEmpty($"seed {seed}");
            verifier.Sums.Accounts.OrderBy(account => account.Name).ShouldBe(ledger.State.Accounts.OrderBy(account => account.Name));
            verifier.Sums.OpenReservations.OrderBy(reservation => reservation.Sequence).ShouldBe(
                ledger.State.Reservations.Where(reservation => reservation.Status == ReservationStatus.Open).OrderBy(reservation => reservation.Sequence));
            foreach (var entry in ledger.State.Entries)
            {
                var read = EntryReader.Read(entry.Bytes.Span, entry.Hash);
                read.Operation.ShouldBe(entry.Operation, $"seed {seed}");
                (read.Sequence, read.At, read.Refusal).ShouldBe((entry.Sequence, entry.At, entry.Refusal));
                read.Lines.ShouldBe(entry.Lines);
                new EntryWriter().Write(read, ledger.State.Entries.ElementAtOrDefault((int)entry.Sequence - 2)?.Hash ?? default).Hash.ShouldBe(entry.Hash);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_replay_says_has_changed_makes_the_same_ledger() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var ledger = Asked(seed);
            var (replay, state) = (new EntryReplay(), new MemoryState());
            foreach (var chunk in ledger.State.Entries.Chunk(7))
            {
                foreach (var entry in chunk)
                {
                    replay.Take(EntryReader.Read(entry.Bytes, entry.Hash)).ShouldBeNull($"seed {seed}");
                }

                var outcome = replay.Drain();
                outcome.Before.ShouldBe(state.Head);
                state.Take(outcome);
            }

            state.Head.ShouldBe(ledger.State.Head, $"seed {seed}");
            state.Accounts.OrderBy(account => account.Name).ShouldBe(ledger.State.Accounts.OrderBy(account => account.Name));
            state.Reservations.OrderBy(reservation => reservation.Sequence).ShouldBe(ledger.State.Reservations.OrderBy(reservation => reservation.Sequence));
            foreach (var commit in ledger.State.Entries.Select(entry => entry.Operation).OfType<Commit>())
            {
                state.FindReversed(commit.Key!).ShouldBe(ledger.State.FindReversed(commit.Key!), $"seed {seed}");
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_batch_and_many_come_to_the_same_entries() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var (one, many) = (new TrialLedger(), new TrialLedger());
            LedgerOperation[] operations = [.. Operations(new Random(seed), one.Now).Take(60)];
            one.Run(operations);
            foreach (var operation in operations)
            {
                many.Run(operation);
            }

            many.State.Head.ShouldBe(one.State.Head, $"seed {seed}");
        }).QuickCheckThrowOnFailure();

    private static TrialLedger Asked(int seed)
    {
        var ledger = new TrialLedger();
        var dice = new Random(seed);
        foreach (var operation in Operations(dice, ledger.Now).Take(80))
        {
            ledger.Now = ledger.Now.AddMinutes(dice.Next(3));
            ledger.Run(operation);
        }

        return ledger;
    }

    private static IEnumerable<LedgerOperation> Operations(Random dice, DateTimeOffset start)
    {
        foreach (var account in Accounts)
        {
            yield return new OpenAccount(account, dice.Next(40) / 4m, account == "c" ? LimitKind.ReportingLine : LimitKind.Cap, dice.Next(2) == 0 ? "report" : null);
        }

        while (true)
        {
            var (key, other) = ($"k{dice.Next(50)}", $"k{dice.Next(50)}");
            yield return dice.Next(7) switch
            {
                0 or 1 or 2 => new Reserve(key, Amounts(dice), dice.Next(2) == 0 ? null : start.AddMinutes(dice.Next(60)), dice.Next(2) == 0 ? null : "order"),
                3 => new Commit(key, other, dice.Next(2) == 0 ? null : Amounts(dice)),
                4 => new Release(key, other, dice.Next(2) == 0 ? null : Amounts(dice)),
                5 => new Reverse(key, other, "a correction", dice.Next(2) == 0 ? null : Amounts(dice)),
                _ => new ChangeLimit(key, Accounts[dice.Next(3)], dice.Next(60) / 4m, "an act", new(2025, 6, 1 + dice.Next(3))),
            };
        }
    }

    private static AccountAmounts Amounts(Random dice) =>
        AccountAmounts.Of([.. Accounts.Where(_ => dice.Next(2) == 0).DefaultIfEmpty("a").Select(account => new AccountAmount(account, (1 + dice.Next(12)) / 4m))]);
}
