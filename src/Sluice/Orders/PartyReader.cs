using System.Globalization;
using Sluice.Documents;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>Reads the parties of an order and their owners.</summary>
internal static class PartyReader
{
    /// <summary>The role that one party at most may have.</summary>
    public const string OnlyConsignee = "ultimate_consignee";

    /// <summary>What the shares of owners may add up to: published shares are rounded, so that thirds may be a little more than the whole.</summary>
    public const decimal MostSharesTogether = 1.01m;

    /// <summary>The parties, or null when nobody said.</summary>
    public static IReadOnlyList<Party>? ReadAll(Field field)
    {
        if (field.Elements(OrderLimits.Parties, "parties") is not { } elements)
        {
            return null;
        }

        var parties = new List<Party>(elements.Count);
        foreach (var element in elements)
        {
            if (Read(element) is not { } party)
            {
                continue;
            }

            if (party.Role == OnlyConsignee && parties.Exists(p => p.Role == OnlyConsignee))
            {
                element.Refuse("a second ultimate_consignee", "one ultimate consignee for an order (15 CFR 748.5(e)); give further recipients as end_user");
            }

            parties.Add(party);
        }

        return parties;
    }

    private static Party? Read(Field field)
    {
        if (field.Fields("a party: role, name, country and what else is known") is not { } fields)
        {
            return null;
        }

        var roles = Vocabulary.Role.Words;
        var party = new Party(fields["role"].Required($"one of {string.Join(", ", roles)}").Word(roles) ?? "")
        {
            Name = fields["name"].Text(OrderLimits.NameLength),
            Country = fields["country"].Country(),
            Headquarters = fields["headquarters"].Country(),
            UltimateParent = ReadParent(fields["ultimate_parent"]),
            Owners = ReadOwners(fields["owners"], 1),
            Listed = fields["listed"].Word(Vocabulary.Listed.Words),
            Footnotes = fields["footnotes"].Elements(OrderLimits.Footnotes, "footnotes")?.Select(e => (int?)e.Whole(1, OrderLimits.Footnotes)).OfType<int>().Distinct().ToArray(),
            PrivateSector = fields["private_sector"].Flag(),
            Veu = fields["veu"].Word(Vocabulary.Veu.Words),
            Certifications = fields["certifications"].Words(Vocabulary.Certifications.Words),
            PermanentRegularEmployee = fields["permanent_regular_employee"].Flag(),
        };
        fields.Finish();
        return party;
    }

    private static UltimateParent? ReadParent(Field field)
    {
        if (field.Fields("the ultimate parent's name and headquarters") is not { } fields)
        {
            return null;
        }

        var parent = new UltimateParent(fields["name"].Text(OrderLimits.NameLength), fields["headquarters"].Country());
        fields.Finish();
        return parent;
    }

    private static IReadOnlyList<Owner>? ReadOwners(Field field, int depth)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        if (depth > OrderLimits.OwnerDepth)
        {
            field.Refuse($"owners {depth} deep", $"at most {OrderLimits.OwnerDepth}");
            return null;
        }

        if (field.Elements(OrderLimits.Owners, "owners") is not { } elements)
        {
            return null;
        }

        var owners = new List<Owner>(elements.Count);
        foreach (var element in elements)
        {
            if (element.Fields("an owner: name, share, listed and owners") is { } fields)
            {
                owners.Add(new Owner(
                    fields["name"].Text(OrderLimits.NameLength),
                    fields["share"].Number(0m, 1m, "a share: 0.30 is 30 percent"),
                    fields["listed"].Word(Vocabulary.Listed.Words),
                    ReadOwners(fields["owners"], depth + 1)));
                fields.Finish();
            }
        }

        var together = owners.Sum(o => o.Share ?? 0m);
        if (together > MostSharesTogether)
        {
            field.Refuse($"shares that add up to {together.ToString(CultureInfo.InvariantCulture)}", "shares that add up to at most 1");
        }

        return owners;
    }
}
