using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Simulation;

/// <summary>Callers that ask for things by chance: new ones, the same again, and the same key with something else.</summary>
internal sealed class SimulatedDesk(Random dice, StandingClock clock)
{
    public static readonly string[] Accounts = ["country/MY", "lpp/2025/x", "nveu/2025Q3/y", "aia"];

    private readonly List<LedgerOperation> asked = [];
    private int made;

    public LedgerOperation Next()
    {
        if (made < Accounts.Length)
        {
            return Ask(new OpenAccount(Accounts[made++], 20 + dice.Next(60), made == Accounts.Length ? LimitKind.ReportingLine : LimitKind.Cap));
        }

        return dice.Next(20) switch
        {
            < 5 => asked[^(1 + dice.Next(Math.Min(asked.Count, 40)))],
            5 => Other(asked[dice.Next(asked.Count)]),
            6 => new ExpireDue(),
            7 => new ReadBalance(Accounts[dice.Next(Accounts.Length)]),
            _ => Ask(New()),
        };
    }

    private LedgerOperation Ask(LedgerOperation operation)
    {
        asked.Add(operation);
        return operation;
    }

    private LedgerOperation New()
    {
        var key = $"k{made++}";
        return dice.Next(10) switch
        {
            < 5 => new Reserve(key, Amounts(), dice.Next(3) == 0 ? clock.Now.AddMinutes(dice.Next(1, 20)) : null),
            < 7 => new Commit(key, Earlier(), dice.Next(2) == 0 ? null : Amounts()),
            7 => new Release(key, Earlier(), dice.Next(2) == 0 ? null : Amounts()),
            8 => new Reverse(key, Earlier(), "a correction", dice.Next(2) == 0 ? null : Amounts()),
            _ => new ChangeLimit(key, Accounts[dice.Next(Accounts.Length)], dice.Next(80), "an act", new(2025, 6, 1)),
        };
    }

    private LedgerOperation Other(LedgerOperation operation) => operation switch
    {
        OpenAccount open => open with { Limit = open.Limit + 1 },
        { Key: { } key } => new Release(key, "something else"),
        _ => operation,
    };

    private string Earlier() => asked[^(1 + dice.Next(Math.Min(asked.Count, 12)))].Key ?? "nobody";

    private AccountAmounts Amounts()
    {
        var first = dice.Next(Accounts.Length);
        var amount = new AccountAmount(Accounts[first], (1 + dice.Next(40)) / 4m);
        return dice.Next(2) == 0
            ? AccountAmounts.Of(amount)
            : AccountAmounts.Of(amount, new AccountAmount(Accounts[(first + 1) % Accounts.Length], (1 + dice.Next(40)) / 4m));
    }
}
