using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Allowances;

namespace Sluice.Determinations.Allowances;

/// <summary>
/// Finds what an order draws: of a line that an exception or authorization carries, its accounts; of a line that needs a license, those
/// of the review policy by which the application would be judged. An order that is prohibited, open or free draws nothing.
/// </summary>
/// <param name="facts">The order.</param>
/// <param name="authorization">The symbol of the authorization that is used where several are open; null for the first.</param>
/// <param name="language">The language of the words.</param>
internal sealed class AllowanceFinder(CaseFacts facts, string? authorization, Language language)
{
    private readonly Dictionary<string, AccountDraw> draws = new(StringComparer.Ordinal);
    private readonly Dictionary<AccountShare, AccountShare> shares = [];
    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);
    private bool parentIsAssumed;

    /// <summary>What the order draws under a law that has weighed it.</summary>
    public AllowancePlan Find(Side side, Ruling ruling)
    {
        if (ruling.Outcome is Outcome.LicenseException or Outcome.Authorized or Outcome.LicenseRequired)
        {
            side.WithLevels((number, line) =>
            {
                var item = facts.Items[number].Name;
                if (Authorizations.Carrier(side.Index, line, authorization) is >= 0 and var carrier)
                {
                    Take(side.Index.Lifters[carrier], side.Index.Lifters[carrier].Effect.Symbol!, item);
                }
                else if (ruling.Outcome == Outcome.LicenseRequired)
                {
                    TakeReviews(side.Index, line, item);
                }
            });
        }

        return new AllowancePlan(facts.Order.Id, facts.Day, ruling, [.. draws.Values], [.. shares.Values], [.. missing], parentIsAssumed);
    }

    private void TakeReviews(LawIndex index, LineWeighing line, string item)
    {
        for (var r = 0; r < index.Requirements.Length; r++)
        {
            if (line.Unlifted[r] != Tri.True)
            {
                continue;
            }

            foreach (var review in index.JudgedBy[r])
            {
                if (line.Judged[review] == Tri.True)
                {
                    Take(index.Reviews[review], index.Answers[review].Word(), item);
                }
            }
        }
    }

    private void Take(Provision provision, string ground, string item)
    {
        if (provision.Effect.Limit is { } limit)
        {
            var template = AccountNaming.Charged(limit, facts.Frame);
            Add(template, item, limit.Draw, amount => new AccountDraw(
                Name(template, item), amount, Allocations.Value(limit.Amount.Measure, facts.Frame), limit.Closes, limit.Provision, ground, PriorAccounts.FactOf(limit),
                Filing(provision, limit)));
        }

        foreach (var kept in provision.Effect.Accounts.Where(kept => Holding.Value(kept.When, facts.Frame) == Tri.True))
        {
            Add(kept.Account, item, kept.Draw, amount => new AccountDraw(Name(kept.Account, item), amount, null, false, kept.Provision, ground, null));
        }

        foreach (var share in provision.Effect.Shares.Where(share => Holding.Value(share.When, facts.Frame) == Tri.True))
        {
            var bound = new AccountShare(Name(share.Account, item), Name(share.Of, item), share.Percent, share.IsFloor, share.Provision, share.Says.In(language));
            shares.TryAdd(bound, bound);
        }
    }

    private static string? Filing(Provision provision, Limit limit) =>
        provision.Effect.Duties.FirstOrDefault(duty => duty.Provision == limit.Filing) is { } duty ? $"{duty.What} ({duty.Provision})" : null;

    private void Add(AccountTemplate template, string item, Formula formula, Func<decimal, AccountDraw> make)
    {
        if (Allocations.Value(formula.Measure, facts.Frame) is not { } amount)
        {
            missing.UnionWith(UnknownFacts.In(formula.Tree, facts, 0).Select(u => u.Path).DefaultIfEmpty("items"));
            return;
        }

        if (amount == 0)
        {
            return;
        }

        var draw = make(amount);
        if (!draws.TryAdd(draw.Account, draw) && template.IsByItem)
        {
            // An account for each item adds up line by line; the sums over an order are the same on every line.
            draws[draw.Account] = draws[draw.Account] with { Amount = draws[draw.Account].Amount + amount };
        }
    }

    private string Name(AccountTemplate template, string item)
    {
        parentIsAssumed |= template.Parts.Any(part => part.Fact == AccountFact.UltimateConsigneeParent)
            && AccountNaming.Consignee(facts.Order) is { UltimateParent.Name: null };
        return AccountNaming.Of(template, facts, item, missing);
    }
}
