using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Orders.Lines;

/// <content>The lines of an order.</content>
public sealed partial class OrderLineReader
{
    private static readonly FieldNames ItemFields = new("chip", "system", "specs", "eccn", "model_weights", "tpp", "datacenter", "quantity", "unit_price_usd");

    private static readonly FieldNames SpecificationFields = new(
        "name", "dense_tops", "applicable_die_area_mm2", "memory_bandwidth_gbps", "interconnect_gbps", "memory_bandwidth_density", "datacenter", "node_nm",
        "transistors_bn", "hbm", "designed_in", "authorized_designer", "designer_parent", "designer_application_filed", "packaged_by", "packaged_in");

    private static readonly WordTable AuthorizedDesigners = new(Vocabulary.AuthorizedDesigner.Words);
    private static readonly WordTable Packagers = new(Vocabulary.PackagedBy.Words);

    private IReadOnlyList<OrderItem>? ReadItems(scoped ref LineCursor at)
    {
        if (!at.EnterList())
        {
            return null;
        }

        itemsInHand.Clear();
        for (var count = 0; at.NextElement(ref count, OrderLimits.Items);)
        {
            if (ReadItem(ref at) is { } item)
            {
                itemsInHand.Add(item);
            }
            else
            {
                at.Stop();
            }
        }

        return itemsInHand.ToArray();
    }

    private OrderItem? ReadItem(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? chip = null, system = null, eccn = null;
        ChipSpecification? specs = null;
        ModelWeights? weights = null;
        decimal? tpp = null, price = null;
        bool? datacenter = null;
        long? quantity = null;
        for (var walk = default(FieldWalk); at.Next(ItemFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: chip = at.Text(OrderLimits.NameLength); break;
                case 1: system = at.Text(OrderLimits.NameLength); break;
                case 2: specs = at.Part(specifications, readSpecification); break;
                case 3: eccn = ReadEccn(ref at); break;
                case 4: weights = at.Part(weightsOfModels, readWeights); break;
                case 5: tpp = at.Number(0m, OrderLimits.Performance); break;
                case 6: datacenter = at.Flag(); break;
                case 7: quantity = at.Whole(1, OrderLimits.Quantity); break;
                default: price = at.Number(0m, OrderLimits.Usd); break;
            }
        }

        OrderItem? item = (chip, system, specs, eccn, weights, Stated: tpp is not null || datacenter is not null) switch
        {
            ({ }, null, null, null, null, false) => new ChipItem(chip) { Quantity = quantity, UnitPriceUsd = price },
            (null, { }, null, null, null, false) => new SystemItem(system) { Quantity = quantity, UnitPriceUsd = price },
            (null, null, { }, null, null, false) => new SpecifiedItem(specs) { Quantity = quantity, UnitPriceUsd = price },
            (null, null, null, { }, null, _) => new ClassifiedItem(eccn, tpp, datacenter) { Quantity = quantity, UnitPriceUsd = price },
            (null, null, null, null, { }, false) => new WeightsItem(weights) { Quantity = quantity, UnitPriceUsd = price },
            _ => null,
        };
        if (item is null)
        {
            at.Stop();
        }

        return item;
    }

    private static string? ReadEccn(scoped ref LineCursor at)
    {
        var text = at.Text(EccnText.Longest);
        var eccn = text is null ? null : EccnText.Normal(text);
        if (text is not null && eccn is null)
        {
            at.Stop();
        }

        return eccn;
    }

    private static ChipSpecification? ReadSpecification(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? name = null, authorized = null, packagedBy = null;
        SortedDictionary<int, decimal>? dense = null;
        decimal? area = null, bandwidth = null, interconnect = null, density = null, node = null, transistors = null;
        bool? datacenter = null, hbm = null;
        Parties.Country? designedIn = null, designerParent = null, packagedIn = null;
        DateOnly? filed = null;
        var known = false;
        for (var walk = default(FieldWalk); at.Next(SpecificationFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: name = at.Text(OrderLimits.NameLength); break;
                case 1: dense = ReadDense(ref at); break;
                case 2: area = at.Number(0m, OrderLimits.WaferMm2); break;
                case 3: bandwidth = at.Number(0m, OrderLimits.Performance); break;
                case 4: interconnect = at.Number(0m, OrderLimits.Performance); break;
                case 5: density = at.Number(0m, OrderLimits.Performance); break;
                case 6: datacenter = at.Flag(); break;
                case 7: node = at.Number(OrderLimits.LeastNodeNm, OrderLimits.NodeNm); break;
                case 8: transistors = at.Number(0m, OrderLimits.TransistorsBn); break;
                case 9: hbm = at.Flag(); break;
                case 10: designedIn = at.Country(); break;
                case 11: authorized = at.Word(AuthorizedDesigners); break;
                case 12: designerParent = at.Country(); break;
                case 13: filed = at.Date("none"u8, out known); break;
                case 14: packagedBy = at.Word(Packagers); break;
                default: packagedIn = at.Country(); break;
            }
        }

        return new ChipSpecification
        {
            Name = name,
            DenseTops = dense,
            ApplicableDieAreaMm2 = area,
            MemoryBandwidthGbps = bandwidth,
            InterconnectGbps = interconnect,
            MemoryBandwidthDensity = density,
            Datacenter = datacenter,
            NodeNm = node,
            TransistorsBn = transistors,
            Hbm = hbm,
            DesignedIn = designedIn,
            AuthorizedDesigner = authorized,
            DesignerParent = designerParent,
            DesignerApplicationFiled = filed,
            DesignerApplicationKnown = known,
            PackagedBy = packagedBy,
            PackagedIn = packagedIn,
        };
    }

    private static SortedDictionary<int, decimal>? ReadDense(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        var figures = new SortedDictionary<int, decimal>();
        while (at.Next(out var key))
        {
            var isBits = System.Buffers.Text.Utf8Parser.TryParse(key, out int bits, out var read) && read == key.Length && key[0] is >= (byte)'1' and <= (byte)'9';
            if (!isBits || bits > OrderLimits.BitLength || at.Number(0m, OrderLimits.Performance) is not { } tops || !figures.TryAdd(bits, tops))
            {
                at.Stop();
            }
        }

        return figures;
    }
}
