using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class ExpiryTests
{
    private readonly TrialLedger ledger = new();

    public ExpiryTests() => ledger.Open("a", 100m);

    [Fact]
    public void A_hold_ends_at_its_time_by_an_entry_that_the_next_writer_writes()
    {
        ledger.Reserve("k1", "a", 100m, ledger.Now.AddHours(1));
        ledger.Now = ledger.Now.AddHours(1).AddMicroseconds(-1);
        ledger.Reserve("k2", "a", 1m).Kind.ShouldBe(ResultKind.Refused);
        ledger.Now = ledger.Now.AddMicroseconds(1);
        ledger.Reserve("k3", "a", 1m).Kind.ShouldBe(ResultKind.Ok);
        ledger.State.Entries[^2].ShouldSatisfyAllConditions(
            entry => entry.Operation.ShouldBe(new Expiry("k1")),
            entry => entry.Kind.ShouldBe(EntryKind.Expired),
            entry => entry.At.ShouldBe(ledger.Now));
        ledger.Commit("c1", "k1").Refusal!.Reason.ShouldBe(RefusalReason.ReservationExpired);
    }

    [Fact]
    public void Only_what_is_still_held_ends()
    {
        ledger.Reserve("k1", "a", 10m, ledger.Now.AddHours(1));
        ledger.Commit("c1", "k1", 4m);
        ledger.Now = ledger.Now.AddHours(2);
        ledger.Run(new ExpireDue()).Expired.ShouldBe(1);
        ledger.Run(new ExpireDue()).Expired.ShouldBe(0);
        ledger.Balance("a").ShouldBe(new("a", 100m, 0m, 4m));
    }

    [Fact]
    public void A_hold_that_was_settled_does_not_end_again()
    {
        ledger.Reserve("k1", "a", 10m, ledger.Now.AddHours(1));
        ledger.Commit("c1", "k1");
        ledger.Now = ledger.Now.AddHours(2);
        ledger.Run(new ExpireDue()).Expired.ShouldBe(0);
        ledger.Balance("a").Used.ShouldBe(10m);
    }

    [Fact]
    public void More_holds_than_one_step_takes_end_before_anything_else_has_its_turn()
    {
        ledger.Open("many", 10_000m);
        ledger.Run([.. Enumerable.Range(0, 5000).Select(i => new Reserve($"h{i}", AccountAmounts.Of("many", 2m), ledger.Now.AddHours(1)))]);
        ledger.Now = ledger.Now.AddHours(2);
        ledger.Reserve("all", "many", 10_000m).Kind.ShouldBe(ResultKind.Ok);
    }

    [Fact]
    public void Time_never_goes_back_in_a_ledger()
    {
        ledger.Reserve("k1", "a", 10m);
        ledger.Now = ledger.Now.AddDays(-1);
        ledger.Reserve("k2", "a", 10m);
        ledger.State.Entries[^1].At.ShouldBe(ledger.State.Entries[^2].At);
    }
}
