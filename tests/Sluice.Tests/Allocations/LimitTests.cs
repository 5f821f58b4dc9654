using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class LimitTests
{
    private readonly TrialLedger ledger = new();

    public LimitTests() => ledger.Open("a", 100m, "report_limit_reached");

    [Theory]
    [InlineData(79, null)]
    [InlineData(80, 80)]
    [InlineData(90, 90)]
    [InlineData(94, 90)]
    [InlineData(95, 95)]
    [InlineData(100, 100)]
    public void Reaching_a_step_of_the_limit_warns_of_the_highest_and_names_the_filing(int amount, int? percent) =>
        ledger.Reserve("k", "a", amount).Warnings.ShouldBe(percent is { } step ? [new("a", step, amount, 100m, "report_limit_reached")] : []);

    [Fact]
    public void A_step_warns_once_while_it_stays_reached()
    {
        ledger.Reserve("k1", "a", 85m).Warnings.Count.ShouldBe(1);
        ledger.Reserve("k2", "a", 1m).Warnings.ShouldBeEmpty();
        ledger.Reserve("k3", "a", 4m).Warnings.ShouldHaveSingleItem().Percent.ShouldBe(90);
    }

    [Fact]
    public void An_act_changes_the_limit_and_what_was_used_stays()
    {
        ledger.Reserve("k1", "a", 60m);
        ledger.Commit("k2", "k1");
        var lowered = ledger.Run(new ChangeLimit("act1", "a", 50m, "91 FR 1684", new(2025, 6, 1)));
        lowered.Kind.ShouldBe(ResultKind.Ok);
        lowered.Warnings.ShouldHaveSingleItem().Percent.ShouldBe(100);
        ledger.Balance("a").ShouldBe(new("a", 50m, 0m, 60m));
        ledger.Balance("a").Available.ShouldBe(-10m);
        ledger.Reserve("k3", "a", 1m).Refusal.ShouldBe(new Refusal(RefusalReason.OverLimit, "a", 50m, 60m, 11m));
        ledger.Run(new ChangeLimit("act2", "a", 200m, "government arrangement", new(2025, 6, 2))).Kind.ShouldBe(ResultKind.Ok);
        ledger.Reserve("k4", "a", 140m).Kind.ShouldBe(ResultKind.Ok);
    }

    [Fact]
    public void An_act_of_a_later_day_is_refused() =>
        ledger.Run(new ChangeLimit("act", "a", 50m, "91 FR 1684", new(2025, 6, 3))).Refusal!.Reason.ShouldBe(RefusalReason.ActInFuture);

    [Fact]
    public void An_account_is_opened_once()
    {
        ledger.Open("a", 100m, "report_limit_reached").Kind.ShouldBe(ResultKind.DuplicateOfOk);
        ledger.Open("a", 101m, "report_limit_reached").Kind.ShouldBe(ResultKind.Conflict);
        ledger.Open("a", 100m).Kind.ShouldBe(ResultKind.Conflict);
    }
}
