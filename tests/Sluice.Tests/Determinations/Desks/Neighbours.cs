using Sluice.Facts;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Tests.Determinations.Desks;

/// <summary>Orders that differ from an order in one field.</summary>
internal static class Neighbours
{
    /// <summary>One neighbour for each field that is tried.</summary>
    public static IEnumerable<Order> Of(Order order, Random random)
    {
        var country = Country.FromIndex(random.Next(Countries.Count));
        yield return order with { Destination = country };
        yield return order with { From = country };
        yield return order with { Activity = Any(Vocabulary.Activity, random) };
        yield return order with { UsOrigin = !order.UsOrigin };
        yield return order with { Exporter = (order.Exporter ?? new Exporter()) with { Headquarters = country } };
        yield return order with { EndUse = (order.EndUse ?? new EndUse()) with { Kind = Any(Vocabulary.EndUseKind, random) } };
        yield return order with { Items = [.. order.Items.Select(item => item with { Quantity = item.Quantity * random.Next(2, 3_000) })] };
        yield return order with { Items = [.. order.Items, order.Items[0] with { Quantity = random.Next(1, 3_000) }] };
        yield return order with { Items = [order.Items[0] with { Quantity = null }, .. order.Items] };
        yield return order with { Prior = (order.Prior ?? new Prior()) with { LppTppThisYear = random.Next(30_000_000), CountryTppLicensed = random.Next(900_000_000) } };
        if (order.Parties is { Count: > 0 } parties)
        {
            var at = random.Next(parties.Count);
            foreach (var party in Of(parties[at], country, random))
            {
                yield return order with { Parties = [.. parties.Select((p, i) => i == at ? party : p)] };
            }

            yield return order with { Parties = [.. parties.Reverse()] };
            yield return order with { Parties = [.. parties.Take(parties.Count - 1)] };
        }
    }

    private static IEnumerable<Party> Of(Party party, Country country, Random random)
    {
        yield return party with { Country = country };
        yield return party with { Headquarters = country };
        yield return party with { UltimateParent = new UltimateParent(party.UltimateParent?.Name, country) };
        yield return party with { Listed = Any(Vocabulary.Listed, random), Footnotes = [random.Next(1, 6)] };
        yield return party with { Veu = Any(Vocabulary.Veu, random) };
        yield return party with { Role = Any(Vocabulary.Role, random) };
        yield return party with { PrivateSector = !party.PrivateSector };
        yield return party with { Certifications = [] };
    }

    private static string Any(Fact fact, Random random) => fact.Words[random.Next(fact.Words.Count)];
}
