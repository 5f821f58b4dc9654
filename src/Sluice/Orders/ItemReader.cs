using Sluice.Documents;

namespace Sluice.Orders;

/// <summary>Reads the lines of an order.</summary>
internal static class ItemReader
{
    private static readonly string[] Kinds = ["chip", "system", "specs", "eccn", "model_weights"];

    /// <summary>The lines; a problem when there is none.</summary>
    public static IReadOnlyList<OrderItem> ReadAll(Field field)
    {
        const string accepted = "a list of 1 to 1,000 items";
        if (!field.IsGiven || field.Node is ListNode { Items.Count: 0 })
        {
            field.Refuse(accepted);
            return [];
        }

        return field.Elements(OrderLimits.Items, "items")?.Select(Read).OfType<OrderItem>().ToArray() ?? [];
    }

    private static OrderItem? Read(Field field)
    {
        if (field.Fields("an item: a mapping") is not { } fields)
        {
            return null;
        }

        var given = Kinds.Where(fields.Has).ToArray();
        if (given.Length != 1)
        {
            field.Refuse(
                given.Length == 0 ? "an item without a description" : $"{string.Join(" and ", given)} together",
                $"exactly one of {string.Join(", ", Kinds)}");
        }

        var item = ReadDescribed(fields);
        var quantity = fields["quantity"].Whole(1, OrderLimits.Quantity, "units");
        var price = fields["unit_price_usd"].Number(0m, OrderLimits.Usd, "USD");
        DenseFigures.RefuseSparse(fields);
        fields.Finish();
        return item is null ? null : item with { Quantity = quantity, UnitPriceUsd = price, Mark = field.Mark };
    }

    private static OrderItem? ReadDescribed(FieldReader fields)
    {
        var chip = fields["chip"].Text(OrderLimits.NameLength);
        var system = fields["system"].Text(OrderLimits.NameLength);
        var specs = SpecificationReader.Read(fields["specs"]);
        var eccn = EccnText.Read(fields["eccn"]);
        var weights = WeightsReader.Read(fields["model_weights"]);
        var tpp = fields["tpp"];
        var datacenter = fields["datacenter"];
        if (fields.Has("eccn"))
        {
            var classified = new ClassifiedItem(eccn ?? "", tpp.Number(0m, OrderLimits.Performance, "TPP"), datacenter.Flag());
            return eccn is null ? null : classified;
        }

        RefuseBesideOthers(tpp);
        RefuseBesideOthers(datacenter);
        return (chip, system, specs, weights) switch
        {
            ({ } name, _, _, _) => new ChipItem(name),
            (_, { } name, _, _) => new SystemItem(name),
            (_, _, { } known, _) => new SpecifiedItem(known),
            (_, _, _, { } known) => new WeightsItem(known),
            _ => null,
        };
    }

    private static void RefuseBesideOthers(Field field)
    {
        if (field.IsGiven)
        {
            field.Refuse("a figure for an item that is not described by its eccn", "this field beside eccn only; for a part of your own, describe it in specs");
        }
    }
}
