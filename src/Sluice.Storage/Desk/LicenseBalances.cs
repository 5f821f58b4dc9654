using System.Globalization;
using Sluice.Allocations.Machine;
using Sluice.Determinations;
using Sluice.Determinations.Allowances;

namespace Sluice.Storage.Desk;

/// <summary>
/// The balances of a license: accounts named <c>license/NUMBER/LAST-DAY/tpp</c> and <c>license/NUMBER/LAST-DAY/units</c>. What a license
/// covers was counted against its country when it was granted, so that an order under it draws on nothing else.
/// </summary>
internal static class LicenseBalances
{
    private const int Most = 10;

    /// <summary>The plan of an order that goes under a license.</summary>
    /// <exception cref="FormatException">The ledger has no balance of the license that is valid on the order's day.</exception>
    public static async Task<AllowancePlan> PlanAsync(ILedgerStore store, string license, AllowancePlan plan, Determination determination, CancellationToken stop)
    {
        var prefix = $"license/{license}/";
        var balances = (await store.ReadAccountsAsync(prefix, Most, stop)).Where(account => account.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (balances.Count == 0)
        {
            throw new FormatException($"the ledger has no balance of license {license}; open one as {prefix}LAST-DAY/tpp or {prefix}LAST-DAY/units.");
        }

        var draws = balances.Select(account => Draw(account, prefix, plan.Day, determination)).OfType<AccountDraw>().ToList();
        return draws.Count > 0
            ? plan with { Draws = draws, Shares = [] }
            : throw new FormatException($"license {license} is not valid on {plan.Day:yyyy-MM-dd}: {string.Join(", ", balances.Select(account => account.Name))}.");
    }

    private static AccountDraw? Draw(AccountState account, string prefix, DateOnly day, Determination determination)
    {
        if (account.Name[prefix.Length..].Split('/') is not [var last, var unit]
            || !DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end) || day > end)
        {
            return null;
        }

        var amount = unit == "units" ? determination.Items.Sum(item => item.Quantity) : determination.Items.Sum(item => item.TotalTpp);
        return amount > 0m ? new AccountDraw(account.Name, amount.Value, account.Limit, true, "license", "license", null) : null;
    }
}
