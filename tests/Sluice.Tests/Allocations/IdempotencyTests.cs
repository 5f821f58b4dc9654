using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class IdempotencyTests
{
    private readonly TrialLedger ledger = new();

    public IdempotencyTests() => ledger.Open("a", 100m);

    [Fact]
    public void The_same_key_with_the_same_content_is_answered_the_same_and_done_once()
    {
        ledger.Reserve("k1", "a", 10m);
        var entries = ledger.State.Entries.Count;
        ledger.Reserve("k1", "a", 10.0m).Kind.ShouldBe(ResultKind.DuplicateOfOk);
        ledger.Commit("k2", "k1").Kind.ShouldBe(ResultKind.Ok);
        ledger.Commit("k2", "k1").Kind.ShouldBe(ResultKind.DuplicateOfOk);
        ledger.State.Entries.Count.ShouldBe(entries + 1);
        ledger.Balance("a").Used.ShouldBe(10m);
    }

    [Fact]
    public void The_same_key_with_other_content_is_a_conflict_and_changes_nothing()
    {
        ledger.Reserve("k1", "a", 10m);
        var head = ledger.State.Head;
        ledger.Reserve("k1", "a", 11m).Kind.ShouldBe(ResultKind.Conflict);
        ledger.Reserve("k1", "a", 10m, ledger.Now.AddDays(1)).Kind.ShouldBe(ResultKind.Conflict);
        ledger.Commit("k1", "k1").Kind.ShouldBe(ResultKind.Conflict);
        ledger.State.Head.ShouldBe(head);
    }

    [Fact]
    public void A_refusal_stands_so_that_a_late_retry_cannot_take_what_its_sender_was_denied()
    {
        ledger.Reserve("k1", "a", 100m);
        var refused = ledger.Reserve("k2", "a", 5m);
        ledger.Run(new Release("k3", "k1"));
        var again = ledger.Reserve("k2", "a", 5m);
        again.Kind.ShouldBe(ResultKind.Refused);
        again.IsRepeated.ShouldBeTrue();
        again.Refusal.ShouldBe(refused.Refusal);
        ledger.Reserve("k4", "a", 5m).Kind.ShouldBe(ResultKind.Ok);
    }

    [Fact]
    public void Asked_for_all_is_other_content_than_asked_for_as_much()
    {
        ledger.Reserve("k1", "a", 10m);
        ledger.Commit("k2", "k1");
        ledger.Commit("k2", "k1", 10m).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Fact]
    public void Within_one_batch_the_second_of_two_is_the_duplicate()
    {
        var reserve = new Reserve("k1", AccountAmounts.Of("a", 10m));
        ledger.Run(reserve, reserve).Select(result => result.Kind).ShouldBe([ResultKind.Ok, ResultKind.DuplicateOfOk]);
    }
}
