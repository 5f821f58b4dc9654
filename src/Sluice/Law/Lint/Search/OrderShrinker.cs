using Sluice.Orders;

namespace Sluice.Law.Lint.Search;

/// <summary>Takes out of an order what it does not need to show something.</summary>
internal static class OrderShrinker
{
    /// <summary>The smallest order found, by leaving one thing out after another, that still shows it.</summary>
    /// <param name="order">An order that shows it.</param>
    /// <param name="shows">Whether an order does.</param>
    public static Order Shrink(Order order, Func<Order, bool> shows)
    {
        var smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (var candidate in Smaller(order))
            {
                if (shows(candidate))
                {
                    order = candidate;
                    smaller = true;
                    break;
                }
            }
        }

        return order;
    }

    private static IEnumerable<Order> Smaller(Order order)
    {
        for (var i = 0; order.Items.Count > 1 && i < order.Items.Count; i++)
        {
            yield return order with { Items = Without(order.Items, i) };
        }

        for (var i = 0; i < order.Parties?.Count; i++)
        {
            yield return order with { Parties = Without(order.Parties, i) };
        }

        foreach (var leave in Fields)
        {
            var left = leave(order);
            if (left != order)
            {
                yield return left;
            }
        }

        for (var i = 0; i < order.Items.Count; i++)
        {
            foreach (var item in OrderParts.Smaller(order.Items[i]))
            {
                yield return order with { Items = With(order.Items, i, item) };
            }
        }

        for (var i = 0; i < order.Parties?.Count; i++)
        {
            foreach (var party in OrderParts.Smaller(order.Parties[i]))
            {
                yield return order with { Parties = With(order.Parties, i, party) };
            }
        }
    }

    private static readonly Func<Order, Order>[] Fields =
    [
        o => o with { Prior = null },
        o => o with { ValueUsd = null },
        o => o with { CertifiedConditions = null },
        o => o with { Exporter = null },
        o => o with { Exporter = o.Exporter is { } x ? x with { Kind = null } : null },
        o => o with { Exporter = o.Exporter is { } x ? x with { Name = null } : null },
        o => o with { Exporter = o.Exporter is { } x ? x with { Headquarters = null } : null },
        o => o with { UsContentShare = null },
        o => o with { ForeignDirectProduct = null },
        o => o with { UsOrigin = null },
        o => o with { EndUse = null },
        o => o with { EndUse = o.EndUse is { System: not null } x ? x with { System = null } : o.EndUse },
        o => o with { EndUse = o.EndUse is { Kind: not null } x ? x with { Kind = null } : o.EndUse },
        o => o with { EndUse = o.EndUse is { Knowledge.Count: > 0 } x ? x with { Knowledge = [] } : o.EndUse },
        o => o with { Prior = o.Prior is { LppTppThisYear: not null } x ? x with { LppTppThisYear = null } : o.Prior },
        o => o with { Prior = o.Prior is { CountryTppLicensed: not null } x ? x with { CountryTppLicensed = null } : o.Prior },
        o => o with { Prior = o.Prior is { NveuTppInstalled: not null } x ? x with { NveuTppInstalled = null } : o.Prior },
        o => o with { Prior = o.Prior is { UveuTppByCountry: not null } x ? x with { UveuTppByCountry = null } : o.Prior },
        o => o with { Prior = o.Prior is { AiaTppReceived: not null } x ? x with { AiaTppReceived = null } : o.Prior },
        o => o with { Prior = o.Prior is { VolumeShareOfUs: not null } x ? x with { VolumeShareOfUs = null } : o.Prior },
        o => o with { From = null },
    ];

    private static T[] Without<T>(IReadOnlyList<T> list, int index) => [.. list.Where((_, i) => i != index)];

    private static T[] With<T>(IReadOnlyList<T> list, int index, T element) => [.. list.Select((x, i) => i == index ? element : x)];
}
