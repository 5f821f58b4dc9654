using Sluice.Law;
using Sluice.Law.Allowances;
using Sluice.Orders;

namespace Sluice.Determinations.Allowances;

/// <summary>A field of <c>prior</c> that the balance of an account answers.</summary>
/// <param name="Fact">The field, for instance <c>prior.lpp_tpp_this_year</c>.</param>
/// <param name="Account">The account; with <paramref name="IsByCountry"/>, what the names of its family begin with, the code of a country following.</param>
/// <param name="Of">The account by which it is divided; null for a plain balance.</param>
/// <param name="IsByCountry">Whether every country has an account of its own.</param>
public sealed record PriorAccount(string Fact, string Account, string? Of, bool IsByCountry);

/// <summary>Finds the accounts that answer for fields of <c>prior</c>.</summary>
internal static class PriorAccounts
{
    public const string CountryLimit = "prior.country_tpp_limit";
    private const string Countries = "{destination}";

    /// <summary>The field of <c>prior</c> that a limit is compared with; null when it is compared with something else.</summary>
    public static string? FactOf(Limit limit) => limit.Used.Text.Trim() is { } text && PriorFields.IsAmount(text) ? text : null;

    /// <summary>The accounts of an order under one law.</summary>
    public static IEnumerable<PriorAccount> Of(LawIndex index, CaseFacts facts)
    {
        foreach (var effect in index.Lifters.Concat(index.Reviews).Select(provision => provision.Effect))
        {
            if (effect.Limit is { } limit && FactOf(limit) is { } fact && Known(AccountNaming.Charged(limit, facts.Frame), facts) is { } account)
            {
                yield return new PriorAccount(fact, account, null, false);
                if (limit.Amount.Text.Contains(CountryLimit, StringComparison.Ordinal))
                {
                    yield return new PriorAccount(CountryLimit, account, null, false);
                }
            }

            foreach (var kept in effect.Accounts.Where(kept => kept.Fact is not null))
            {
                if (Family(kept.Account) is { } family && Known(family, facts) is { } prefix)
                {
                    yield return new PriorAccount(kept.Fact!, prefix, null, true);
                }
            }

            foreach (var share in effect.Shares.Where(share => share.Fact is not null))
            {
                if (facts.Items.Count > 0 && Known(share.Account, facts) is { } part && Known(share.Of, facts) is { } whole)
                {
                    yield return new PriorAccount(share.Fact!, part, whole, false);
                }
            }
        }
    }

    private static AccountTemplate? Family(AccountTemplate template) =>
        template.Parts[^1].Fact == AccountFact.Destination && template.Text.EndsWith(Countries, StringComparison.Ordinal)
            ? new AccountTemplate(template.Text[..^Countries.Length], [.. template.Parts.SkipLast(1)])
            : null;

    // Where every item has an account of its own, the first line's answers: an order has one such fact, not one a line.
    private static string? Known(AccountTemplate template, CaseFacts facts)
    {
        var missing = new HashSet<string>(StringComparer.Ordinal);
        var name = AccountNaming.Of(template, facts, facts.Items.Count > 0 ? facts.Items[0].Name : null, missing);
        return missing.Count == 0 ? name : null;
    }
}
