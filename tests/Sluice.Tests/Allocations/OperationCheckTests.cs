using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

public sealed class OperationCheckTests
{
    public static TheoryData<LedgerOperation, string> Wrong => new()
    {
        { new OpenAccount("", 1m), "account: is missing" },
        { new OpenAccount("a\nb", 1m), "control character (U+000A) at 2" },
        { new OpenAccount("a\ud800", 1m), "half of a surrogate pair" },
        { new OpenAccount("a", -1m), "limit: is -1; zero or more" },
        { new OpenAccount("a", 1_000_000_000_000_001m), "at most 1,000,000,000,000,000" },
        { new Reserve(new string('k', 201), AccountAmounts.Of("a", 1m)), "key: has 201 characters" },
        { new Reserve("k", AccountAmounts.None), "amounts: has 0 accounts" },
        { new Reserve("k", AccountAmounts.Of("a", 0m)), "amounts.a: is 0; more than zero" },
        { new Reserve("k", AccountAmounts.Of("a", 0.0000000001m)), "at most 9 decimal places" },
        { new Commit("k", ""), "reservation: is missing" },
        { new Reverse("k", "c", ""), "reason: is missing" },
        { new Expiry("k"), "written by the ledger alone" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_by_field(LedgerOperation operation, string problem)
    {
        OperationCheck.Problem(operation).ShouldNotBeNull().ShouldContain(problem);
        Should.Throw<ArgumentException>(() => OperationCheck.Demand(operation));
    }

    [Fact]
    public void An_account_is_named_once_in_an_operation() =>
        Should.Throw<ArgumentException>(() => AccountAmounts.Of(new AccountAmount("a", 1m), new AccountAmount("a", 2m)));
}
