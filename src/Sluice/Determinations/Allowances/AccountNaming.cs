using System.Globalization;
using System.Text;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Allowances;
using Sluice.Orders;

namespace Sluice.Determinations.Allowances;

/// <summary>Names the accounts of an order: a template of the law with the order's facts in it.</summary>
internal static class AccountNaming
{
    private const string Unknown = "unknown";

    /// <summary>The account a limit charges.</summary>
    public static AccountTemplate Charged(Limit limit, Frame frame) =>
        limit.Instead is { } instead && Holding.Value(instead.When, frame) == Tri.True ? instead.Account : limit.Account;

    /// <summary>The name of an account; what is not known of the order stands in it as "unknown".</summary>
    public static string Of(AccountTemplate template, CaseFacts facts, string? item = null) => Of(template, facts, item, null);

    /// <summary>The name of an account.</summary>
    /// <param name="template">The template.</param>
    /// <param name="facts">The order.</param>
    /// <param name="item">The item of the line.</param>
    /// <param name="missing">Collects the fields that are not known, by their paths.</param>
    public static string Of(AccountTemplate template, CaseFacts facts, string? item, ISet<string>? missing)
    {
        var name = new StringBuilder();
        foreach (var part in template.Parts)
        {
            name.Append(part.Fact is { } fact ? Value(fact, facts, item) ?? Missing(fact, missing) : part.Text);
        }

        return name.ToString();
    }

    private static string Missing(AccountFact fact, ISet<string>? missing)
    {
        missing?.Add(fact switch
        {
            AccountFact.Destination => "destination",
            AccountFact.Item => "items",
            AccountFact.Exporter => "exporter.name",
            AccountFact.OperatorParent => "parties[operator].name",
            _ => "parties[ultimate_consignee].name",
        });
        return Unknown;
    }

    private static string? Value(AccountFact fact, CaseFacts facts, string? item) => fact switch
    {
        AccountFact.Year => facts.Day.Year.ToString(CultureInfo.InvariantCulture),
        AccountFact.Quarter => Quarters.Of(facts.Day),
        AccountFact.Destination => facts.Order.Destination?.Code,
        AccountFact.Item => CompanySlug.Of(item),
        AccountFact.Exporter => CompanySlug.Of(facts.Order.Exporter?.Name),
        AccountFact.UltimateConsignee => CompanySlug.Of(Consignee(facts.Order)?.Name),
        AccountFact.UltimateConsigneeParent => ParentOf(Consignee(facts.Order)),
        _ => ParentOf(facts.Order.Parties?.FirstOrDefault(p => p.Role == "operator")),
    };

    /// <summary>The ultimate consignee; where none is named, the first party.</summary>
    public static Party? Consignee(Order order) =>
        order.Parties?.FirstOrDefault(p => p.Role == "ultimate_consignee") ?? (order.Parties is { Count: > 0 } parties ? parties[0] : null);

    private static string? ParentOf(Party? party) => CompanySlug.Of(party?.UltimateParent?.Name ?? party?.Name);
}
