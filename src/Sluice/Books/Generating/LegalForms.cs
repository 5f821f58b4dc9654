using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>The legal forms of companies by country.</summary>
internal sealed class LegalForms(MarketTable market, Dice dice)
{
    private const string Usual = "Ltd";
    private readonly Dictionary<Country, string[]> forms = Countries.All.ToDictionary(
        c => c, c => market.Of("legal_form").Where(r => r.Where.Contains(c)).Select(r => r.Name).ToArray());

    /// <summary>A form that companies of a country have.</summary>
    public string Of(Country country) => forms[country] is { Length: > 0 } some ? dice.Pick(some) : Usual;
}
