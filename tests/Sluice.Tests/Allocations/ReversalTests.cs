using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class ReversalTests
{
    private readonly TrialLedger ledger = new();

    public ReversalTests()
    {
        ledger.Open("a", 100m);
        ledger.Reserve("k1", "a", 60m);
        ledger.Commit("c1", "k1");
    }

    [Fact]
    public void A_commit_is_taken_back_in_parts_by_new_entries_and_never_more_than_there_was()
    {
        ledger.Run(new Reverse("r1", "c1", "quantity mistyped", AccountAmounts.Of("a", 20m))).Kind.ShouldBe(ResultKind.Ok);
        ledger.Balance("a").ShouldBe(new("a", 100m, 0m, 40m));
        ledger.Run(new Reverse("r2", "c1", "again", AccountAmounts.Of("a", 41m))).Refusal
            .ShouldBe(new Refusal(RefusalReason.OverCommit, "a", 60m, 20m, 1m));
        ledger.Run(new Reverse("r3", "c1", "the rest")).Kind.ShouldBe(ResultKind.Ok);
        ledger.Balance("a").Used.ShouldBe(0m);
        ledger.Run(new Reverse("r4", "c1", "once more")).Refusal!.Reason.ShouldBe(RefusalReason.OverCommit);
        ledger.State.Entries.Count(entry => entry.Operation.Key == "c1").ShouldBe(1);
    }

    [Fact]
    public void Only_a_commit_can_be_taken_back()
    {
        ledger.Run(new Reverse("r1", "k1", "a reservation")).Refusal!.Reason.ShouldBe(RefusalReason.UnknownCommit);
        ledger.Run(new Reverse("r2", "nothing", "nothing")).Refusal!.Reason.ShouldBe(RefusalReason.UnknownCommit);
    }
}
