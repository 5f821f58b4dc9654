using Sluice.Allocations;
using Sluice.Determinations.Allowances;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Storage.Desk;

/// <summary>Answers the fields of an order's <c>prior</c> from a ledger; what the order states itself stays.</summary>
/// <param name="store">The ledger.</param>
/// <param name="own">What the order itself holds or used already, which is not before it.</param>
internal sealed class PriorReading(ILedgerStore store, AccountAmounts own)
{
    private const int MostCountries = 300;
    private const string Limit = "prior.country_tpp_limit";

    /// <summary>The order with its <c>prior</c> answered.</summary>
    public async Task<Order> AnswerAsync(Order order, IReadOnlyList<PriorAccount> accounts, CancellationToken stop)
    {
        foreach (var account in accounts.Where(account => !PriorFields.States(order, account.Fact)))
        {
            if (account.IsByCountry)
            {
                order = PriorFields.WithInstalled(order, await InstalledAsync(account.Account, stop));
            }
            else if (await AmountAsync(account, stop) is { } amount)
            {
                order = PriorFields.With(order, account.Fact, amount);
            }
        }

        return order;
    }

    private async Task<decimal?> AmountAsync(PriorAccount account, CancellationToken stop)
    {
        var state = await store.FindAccountAsync(account.Account, stop);
        if (account.Fact == Limit)
        {
            // Without an account the law's own amount stands.
            return state?.Limit;
        }

        var taken = (state?.Taken ?? 0m) - own.On(account.Account);
        if (account.Of is not { } of)
        {
            return taken;
        }

        // A share of nothing is not known.
        var whole = (await store.FindAccountAsync(of, stop))?.Used ?? 0m;
        return whole > 0m ? taken / whole : null;
    }

    private async Task<Dictionary<Country, decimal>> InstalledAsync(string prefix, CancellationToken stop)
    {
        var installed = new Dictionary<Country, decimal>();
        foreach (var state in await store.ReadAccountsAsync(prefix, MostCountries, stop))
        {
            if (state.Name.StartsWith(prefix, StringComparison.Ordinal) && Country.TryParse(state.Name[prefix.Length..]) is { } country
                && state.Taken - own.On(state.Name) is > 0m and var taken)
            {
                installed[country] = taken;
            }
        }

        return installed;
    }
}
