using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Determinations;
using Sluice.Determinations.Allowances;
using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Storage.Desk;

/// <summary>Decides orders on what a ledger says was used before, and reserves what they draw.</summary>
/// <param name="decider">Decides.</param>
/// <param name="ledger">Holds.</param>
/// <param name="time">Tells the day on which acts of the law are recorded.</param>
public sealed class AllowanceDesk(Decider decider, Ledger ledger, TimeProvider time)
{
    private const int MostTries = 50;
    private const int MostNeighbours = 1000;

    /// <summary>Decides an order on what the ledger says was used before; reserves nothing.</summary>
    /// <exception cref="InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="LedgerStoreException">The ledger cannot be read.</exception>
    public Task<AllowanceAnswer> DecideAsync(Order order, DateOnly day, AllowanceTerms terms, CancellationToken stop = default) =>
        DecideAsync(order, day, terms, AccountAmounts.None, stop);

    /// <summary>
    /// Decides an order and reserves what it draws, on all its accounts or on none. Accounts that are not there are opened with the limits
    /// of the law. The same order under the same key is reserved once; one that was refused is tried again under the key with a number.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="day">The day whose law applies.</param>
    /// <param name="key">The idempotency key.</param>
    /// <param name="terms">How.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="FormatException">The license has no balance that is valid on the day.</exception>
    /// <exception cref="LedgerStoreException">The ledger failed; ask again with the same key.</exception>
    public async Task<AllowanceAnswer> ReserveAsync(Order order, DateOnly day, string key, AllowanceTerms terms, CancellationToken stop = default)
    {
        AllowanceAnswer? before = null;
        for (var number = 1; ; number++)
        {
            var tried = number == 1 ? key : $"{key}#{number}";
            var entry = await ledger.Store.FindEntryAsync(tried, stop);
            if (number < MostTries && entry is { Refusal: not null })
            {
                continue;
            }

            var own = entry is { Operation: Reserve reserved } ? reserved.Amounts : AccountAmounts.None;
            var answer = await DecideAsync(order, day, terms, own, stop);
            if (before is not null && answer.Plan.Draws.SequenceEqual(before.Plan.Draws))
            {
                // Nothing else carries the order: the refusal stands.
                return before;
            }

            if (Nothing(answer, terms) is { } nothing)
            {
                return answer with { Nothing = nothing };
            }

            var near = await OpenAsync(answer.Plan, stop);
            var result = await ledger.SubmitAsync(Reserve(answer.Plan, tried, terms), stop);
            answer = answer with { Key = tried, Result = result, Near = near };
            if (result.Refusal is null || number >= MostTries)
            {
                return answer;
            }

            // Another desk was faster: on what stands now the law may say something else.
            before = answer;
        }
    }

    private async Task<AllowanceAnswer> DecideAsync(Order order, DateOnly day, AllowanceTerms terms, AccountAmounts own, CancellationToken stop)
    {
        var answered = await new PriorReading(ledger.Store, own).AnswerAsync(order, decider.PriorAccountsOf(order, day), stop);
        var determination = decider.Decide(answered, day, terms.Language);
        var plan = decider.Allowances(answered, day, terms.Mode, terms.Authorization, terms.Language);
        if (terms.License is { } license && plan.Ruling.Outcome == Outcome.LicenseRequired)
        {
            plan = await LicenseBalances.PlanAsync(ledger.Store, license, plan, determination, stop);
        }

        return new AllowanceAnswer(answered, determination, plan);
    }

    private static string? Nothing(AllowanceAnswer answer, AllowanceTerms terms)
    {
        var plan = answer.Plan;
        return plan.Ruling.Outcome switch
        {
            Outcome.Prohibited => "the order is prohibited",
            Outcome.Undetermined => "the answer is open",
            _ when plan.Missing.Count > 0 => $"not known and needed to name an account or an amount: {string.Join(", ", plan.Missing)}",
            _ when terms.Authorization is { } symbol && terms.License is null && plan.Draws.All(draw => draw.Ground != symbol) => $"{symbol} is not open to this order, or draws on no account",
            _ when plan.Draws.Count == 0 => "the order draws on no account",
            _ => null,
        };
    }

    private static Reserve Reserve(AllowancePlan plan, string key, AllowanceTerms terms) => new(
        key,
        AccountAmounts.Of([.. plan.Draws.Select(draw => new AccountAmount(draw.Account, draw.Amount))]),
        terms.Expires,
        plan.Order,
        ShareBounds.Of(plan.Shares.Select(share => new ShareBound(share.Account, share.Of, share.Percent, share.IsFloor))));

    private async Task<List<(string Account, string Near)>> OpenAsync(AllowancePlan plan, CancellationToken stop)
    {
        var near = new List<(string, string)>();
        foreach (var draw in plan.Draws)
        {
            var account = await ledger.Store.FindAccountAsync(draw.Account, stop);
            if (account is null)
            {
                if (await NeighbourAsync(draw.Account, stop) is { } neighbour)
                {
                    near.Add((draw.Account, neighbour));
                }

                var kind = draw is { Limit: not null, Closes: true } ? LimitKind.Cap : LimitKind.ReportingLine;
                await ledger.SubmitAsync(new OpenAccount(draw.Account, draw.Limit ?? LedgerLimits.LargestAmount, kind, draw.Filing), stop);
            }
            else if (draw.Limit > account.Limit)
            {
                // The law allows more than when the account was opened. Once for each amount, so that a limit lowered on purpose stays low.
                var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
                await ledger.SubmitAsync(
                    new ChangeLimit($"law:{draw.Account}:{draw.Limit}", draw.Account, draw.Limit.Value, draw.Provision, plan.Day < today ? plan.Day : today), stop);
            }
        }

        foreach (var name in plan.Shares.SelectMany(share => new[] { share.Account, share.Of }).Distinct(StringComparer.Ordinal))
        {
            if (await ledger.Store.FindAccountAsync(name, stop) is null)
            {
                await ledger.SubmitAsync(new OpenAccount(name, LedgerLimits.LargestAmount, LimitKind.ReportingLine), stop);
            }
        }

        return near;
    }

    private async Task<string?> NeighbourAsync(string account, CancellationToken stop)
    {
        var family = account[..(account.LastIndexOf('/') + 1)];
        var names = (await ledger.Store.ReadAccountsAsync(family, MostNeighbours, stop)).Select(state => state.Name).Where(name => name.StartsWith(family, StringComparison.Ordinal));
        // Countries and years are near each other by nature; companies are not.
        return account.Length - family.Length > NearestLength ? NearestWord.Find(account[family.Length..], names.Select(name => name[family.Length..])) is { } near ? family + near : null : null;
    }

    private const int NearestLength = 4;
}
