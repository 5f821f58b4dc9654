using Sluice.Documents;
using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>Reads fields that name a country.</summary>
public static class FieldCountry
{
    /// <summary>A country, by its ISO 3166-1 alpha-2 code; null, with a problem that says which was perhaps meant, when there is no such code.</summary>
    public static Country? Country(this Field field)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        var text = (field.Node as ScalarNode)?.Text;
        var country = Parties.Country.TryParse(text);
        if (country is null)
        {
            field.Refuse(Accepted(text));
        }

        return country;
    }

    /// <summary>The end of a message that refuses a country.</summary>
    internal static string Accepted(string? text)
    {
        const string accepted = "an ISO 3166-1 alpha-2 code such as MY";
        var meant = Countries.Suggest(text);
        return meant.Count == 0
            ? accepted
            : $"{accepted}; did you mean {string.Join(" or ", meant.Select(x => $"{x.Code} ({x.EnglishName})"))}?";
    }
}
