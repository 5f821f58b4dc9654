using Sluice.Documents;
using Sluice.Law.Allowances;
using Sluice.Orders;

namespace Sluice.Law;

/// <content>Limits, and the accounts and shares that are kept beside them.</content>
internal sealed partial class ProvisionReader
{
    private const string Tpp = "tpp";
    private static readonly string[] Units = [Tpp, "units"];

    private Limit? Limit(ProvisionVersion version, Field field)
    {
        if (field.Fields("{account, amount, used, draw}") is not { } limit)
        {
            return null;
        }

        var id = limit["id"].Text() ?? version.Id;
        var read = new Limit(
            id,
            Template(limit["account"]),
            Instead(version, id, limit["instead"]),
            Formula(version, limit["amount"].Required("a number or an expression")),
            Formula(version, limit["used"].Required("a number or an expression")),
            Formula(version, limit["draw"].Required("a number or an expression")),
            limit["closes"].Flag() ?? true,
            Filing(version, limit["filing"]),
            AmendmentReader.Text(limit["says"]) ?? new LocalText(""));
        limit.Finish();
        return read;
    }

    // The duty stands beside the limit, in the same provision.
    private static string? Filing(ProvisionVersion version, Field field)
    {
        if (field.Text() is not { } filing)
        {
            return null;
        }

        var duties = ((version.Fields.Find("duties") as ListNode)?.Items ?? []).OfType<MapNode>().Select(duty => (duty.Find("id") as ScalarNode)?.Text).OfType<string>().ToList();
        if (!duties.Contains(filing))
        {
            field.Refuse($"'{filing}'", duties.Count == 0 ? "the id of a duty of this provision, which has none" : $"the id of a duty of this provision: {string.Join(", ", duties)}");
        }

        return filing;
    }

    private ChargedInstead? Instead(ProvisionVersion version, string id, Field field)
    {
        if (field.Fields("{when, account}") is not { } instead)
        {
            return null;
        }

        var when = Condition(version, instead["when"].Required("a condition"), id, null);
        var account = Template(instead["account"]);
        instead.Finish();
        return when is null ? null : new ChargedInstead(when, account);
    }

    private KeptAccount[] Accounts(ProvisionVersion version, Field field) => [.. Parts(field, "accounts").Select(part =>
    {
        var id = part["id"].Text() ?? version.Id;
        var account = new KeptAccount(
            id, Template(part["account"]), Condition(version, part["when"], id, null),
            Formula(version, part["draw"].Required("a number or an expression")), part["unit"].Word(Units) ?? Tpp,
            part["fact"].Word([PriorFields.Installed]));
        part.Finish();
        return account;
    })];

    private ShareOfAccount[] Shares(ProvisionVersion version, Field field) => [.. Parts(field, "shares").Select(part =>
    {
        var id = part["id"].Text() ?? version.Id;
        var most = (int?)part["most_percent"].Whole(0, 100);
        var least = (int?)part["least_percent"].Whole(0, 100);
        if (most is null == least is null)
        {
            part.Refuse(most is null ? "neither most_percent nor least_percent" : "both most_percent and least_percent", "one of them, from 0 to 100");
        }

        var share = new ShareOfAccount(
            id, Template(part["account"]), Template(part["of"]), most ?? least ?? 0, least is not null,
            Condition(version, part["when"], id, null), part["fact"].Word([.. PriorFields.AmountPaths]), AmendmentReader.Text(part["says"]) ?? new LocalText(""));
        part.Finish();
        return share;
    })];

    private static AccountTemplate Template(Field field)
    {
        var text = field.Required("a template of the account's name").Text();
        if (text is null)
        {
            return new AccountTemplate("", []);
        }

        var template = AccountTemplate.Parse(text, out var problem);
        if (template is null)
        {
            field.Refuse(problem!, AccountTemplate.Accepted);
        }

        return template ?? new AccountTemplate(text, []);
    }
}
