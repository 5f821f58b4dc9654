using System.Text.Json;
using Sluice.Allocations;
using Sluice.Allocations.Lines;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Postgres;

/// <summary>Batches of operations from a seed: new keys and old ones, amounts that fit and that do not, holds that expire.</summary>
internal sealed class OperationDice(int seed)
{
    private static readonly string[] Accounts = ["a", "b", "kette/百", "d"];
    private readonly Random random = new(seed);
    private readonly List<string> keys = [];
    private int next;

    /// <summary>Some operations.</summary>
    public List<LedgerOperation> Batch() => [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Operation())];

    /// <summary>An answer as its line.</summary>
    public static string Text(LedgerResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ResultJson.Write(writer, result);
        }

        return $"{result.Operation.GetType().Name} {System.Text.Encoding.UTF8.GetString(stream.ToArray())} {result.Entry?.Hash}";
    }

    private LedgerOperation Operation() => random.Next(14) switch
    {
        0 => new OpenAccount(Account(), random.Next(2, 5) * 100m, random.Next(4) == 0 ? LimitKind.ReportingLine : LimitKind.Cap, "report"),
        1 => new ChangeLimit(Key(), Account(), random.Next(1, 9) * 100m, "an act", new DateOnly(2025, 6, random.Next(1, 4))),
        2 => new ReadBalance(Account()),
        3 => new ExpireDue(),
        4 or 5 => new Release(Key(), Old(), random.Next(2) == 0 ? null : Amounts()),
        6 => new Reverse(Key(), Old(), "mistyped", random.Next(2) == 0 ? null : Amounts()),
        7 or 8 or 9 => new Commit(Key(), Old(), random.Next(2) == 0 ? null : Amounts()),
        _ => new Reserve(
            Key(), Amounts(), random.Next(3) == 0 ? new DateTimeOffset(2025, 6, 2, 12, random.Next(0, 14), 0, TimeSpan.Zero) : null, "an order",
            random.Next(4) == 0 ? ShareBounds.Of(new ShareBound(Account(), Account(), random.Next(0, 101), random.Next(2) == 0)) : null),
    };

    private string Account() => Accounts[random.Next(Accounts.Length)];

    private AccountAmounts Amounts() => AccountAmounts.Of([.. Accounts.Where(_ => random.Next(3) == 0).DefaultIfEmpty(Account()).Select(account => new AccountAmount(account, random.Next(1, 400) / 4m))]);

    private string Old() => keys.Count == 0 || random.Next(20) == 0 ? "nobody" : keys[random.Next(Math.Max(0, keys.Count - 30), keys.Count)];

    private string Key()
    {
        if (keys.Count > 0 && random.Next(12) == 0)
        {
            return Old();
        }

        keys.Add($"k{next++}");
        return keys[^1];
    }
}
