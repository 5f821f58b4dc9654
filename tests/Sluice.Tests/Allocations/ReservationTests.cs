using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class ReservationTests
{
    private readonly TrialLedger ledger = new();

    public ReservationTests()
    {
        ledger.Open("a", 100m);
        ledger.Open("b", 10m);
    }

    [Fact]
    public void What_is_reserved_is_held_then_used_then_gone_from_what_is_available()
    {
        ledger.Reserve("k1", "a", 10m).Kind.ShouldBe(ResultKind.Ok);
        ledger.Balance("a").ShouldBe(new("a", 100m, 10m, 0m));
        ledger.Commit("k2", "k1", 4m).Kind.ShouldBe(ResultKind.Ok);
        ledger.Balance("a").ShouldBe(new("a", 100m, 6m, 4m));
        ledger.Balance("a").Available.ShouldBe(90m);
        ledger.Run(new Release("k3", "k1")).Kind.ShouldBe(ResultKind.Ok);
        ledger.Balance("a").ShouldBe(new("a", 100m, 0m, 4m));
    }

    [Fact]
    public void A_refusal_names_the_account_its_limit_what_is_taken_and_by_how_much_it_is_short()
    {
        ledger.Reserve("k1", "a", 95m);
        ledger.Commit("k2", "k1", 50m);
        var refused = ledger.Reserve("k3", "a", 10m);
        refused.Kind.ShouldBe(ResultKind.Refused);
        refused.Refusal.ShouldBe(new Refusal(RefusalReason.OverLimit, "a", 100m, 95m, 5m));
    }

    [Fact]
    public void Several_accounts_are_held_all_or_none_also_when_one_refuses_after_others_accepted()
    {
        ledger.Run(new Reserve("k1", Amounts(("a", 50m), ("b", 11m)))).Refusal.ShouldBe(new Refusal(RefusalReason.OverLimit, "b", 10m, 0m, 1m));
        ledger.Balance("a").Held.ShouldBe(0m);
        ledger.Run(new Reserve("k2", Amounts(("a", 50m), ("b", 10m)))).Kind.ShouldBe(ResultKind.Ok);
        ledger.Balance("a").Held.ShouldBe(50m);
        ledger.Balance("b").Held.ShouldBe(10m);
    }

    [Fact]
    public void An_account_that_only_receives_is_looked_at_as_well()
    {
        // Users of other ledgers overspent where only the account paid from was locked: here every account named has a limit of its own.
        ledger.Reserve("full", "b", 10m);
        foreach (var i in Enumerable.Range(0, 6))
        {
            ledger.Run(new Reserve($"k{i}", Amounts(("a", 1m), ("b", 1m)))).Refusal!.Account.ShouldBe("b");
        }

        ledger.Balance("b").Held.ShouldBe(10m);
    }

    [Fact]
    public void Of_six_holds_of_1000_on_5000_five_fit_in_one_batch_and_in_many()
    {
        ledger.Open("five", 5000m);
        LedgerOperation[] holds = [.. Enumerable.Range(1, 6).Select(i => new Reserve($"h{i}", AccountAmounts.Of("five", 1000m)))];
        ledger.Run(holds).Select(result => result.Kind).ShouldBe(
            [ResultKind.Ok, ResultKind.Ok, ResultKind.Ok, ResultKind.Ok, ResultKind.Ok, ResultKind.Refused]);
        ledger.Balance("five").Available.ShouldBe(0m);
    }

    [Fact]
    public void One_hold_is_committed_once_however_many_ask()
    {
        ledger.Reserve("k1", "a", 60m);
        ledger.Run(new Commit("c1", "k1"), new Commit("c2", "k1"))[1].Refusal!.Reason.ShouldBe(RefusalReason.ReservationCommitted);
        ledger.Balance("a").ShouldBe(new("a", 100m, 0m, 60m));
    }

    [Fact]
    public void What_was_refused_says_why()
    {
        Reason(ledger.Commit("x1", "nobody")).ShouldBe(RefusalReason.UnknownReservation);
        Reason(ledger.Reserve("x2", "nothing", 1m)).ShouldBe(RefusalReason.UnknownAccount);
        ledger.Reserve("k1", "a", 10m);
        ledger.Commit("x3", "k1", 11m).Refusal.ShouldBe(new Refusal(RefusalReason.OverHold, "a", 10m, 0m, 1m));
        Reason(ledger.Commit("x4", "k1", 1m, "b")).ShouldBe(RefusalReason.NotHeld);
        ledger.Run(new Release("k2", "k1"));
        Reason(ledger.Commit("x5", "k1")).ShouldBe(RefusalReason.ReservationReleased);
        Reason(ledger.Run(new Release("x6", "k1"))).ShouldBe(RefusalReason.ReservationReleased);
        Reason(ledger.Reserve("x7", "a", 1m, ledger.Now)).ShouldBe(RefusalReason.AlreadyExpired);

        static RefusalReason Reason(LedgerResult result) => result.Refusal!.Reason;
    }

    [Fact]
    public void Amounts_are_exact_and_have_one_form()
    {
        ledger.Open("exact", 1m);
        foreach (var i in Enumerable.Range(0, 10))
        {
            ledger.Reserve($"t{i}", "exact", 0.1m).Kind.ShouldBe(ResultKind.Ok);
        }

        ledger.Balance("exact").Available.ShouldBe(0m);
        ledger.Balance("exact").Held.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("1");
        ledger.Reserve("over", "exact", 0.000000001m).Refusal!.ShortBy.ShouldBe(0.000000001m);
    }

    [Fact]
    public void A_reporting_line_refuses_nothing_and_warns()
    {
        ledger.Run(new OpenAccount("aia", 100m, LimitKind.ReportingLine, "report_limit_reached"));
        ledger.Reserve("k1", "aia", 99m).Warnings.ShouldBe([new("aia", 95, 99m, 100m, "report_limit_reached")]);
        ledger.Reserve("k2", "aia", 50m).Warnings.ShouldBe([new("aia", 100, 149m, 100m, "report_limit_reached")]);
    }

    private static AccountAmounts Amounts(params (string Account, decimal Amount)[] amounts) =>
        AccountAmounts.Of(Array.ConvertAll(amounts, line => new AccountAmount(line.Account, line.Amount)));
}
