using Sluice.Documents;
using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>Reads amounts of TPP by country.</summary>
internal static class CountryAmounts
{
    /// <summary>The amounts, or null when nobody said.</summary>
    public static Dictionary<Country, decimal>? Read(Field field)
    {
        if (field.Fields("TPP by country, such as {US: 49000000, JP: 31000000}") is not { } fields)
        {
            return null;
        }

        var amounts = new Dictionary<Country, decimal>();
        foreach (var entry in fields.Map.Entries)
        {
            var amount = fields[entry.Key].Required("a number; leave a country out that has nothing installed");
            if (Country.TryParse(entry.Key) is not { } country)
            {
                fields.Problems.Add(amount.Path, $"the key '{ScalarNode.Shorten(entry.Key)}'", FieldCountry.Accepted(entry.Key), entry.KeyMark);
            }
            else if (!amounts.TryAdd(country, amount.Number(0m, OrderLimits.PriorTpp, "TPP") ?? 0m))
            {
                fields.Problems.Add(amount.Path, "the same country again", "each country once", entry.KeyMark);
            }
        }

        return amounts;
    }
}
