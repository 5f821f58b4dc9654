using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>
/// What the orders so far have used up: by ultimate parent and year of what may go without a license, and by country of what is
/// licensed. An order is counted where it fits, and where it fits first.
/// </summary>
internal sealed class RunningTotals(MarketTable market)
{
    private readonly decimal mostOfAParent = (decimal)market.Value("allowance", "lpp_tpp_this_year");
    private readonly decimal mostOfACountry = (decimal)market.Value("allowance", "country_tpp_licensed");
    private readonly int since = (int)market.Value("allowance", "since");
    private readonly Dictionary<CompanyGroup, decimal> byParent = [];
    private readonly Dictionary<Country, decimal> byCountry = [];
    private int year;

    /// <summary>What was used up before an order; null for the years before there was anything to use up.</summary>
    public (decimal OfParent, decimal OfCountry)? Before(DateOnly day, CompanyGroup parent, Country country)
    {
        if (day.Year != year)
        {
            byParent.Clear();
            year = day.Year;
        }

        return day.Year < since ? null : (byParent.GetValueOrDefault(parent), byCountry.GetValueOrDefault(country));
    }

    /// <summary>Counts an order.</summary>
    public void Count(DateOnly day, CompanyGroup parent, Country country, decimal tpp)
    {
        if (day.Year < since || tpp == 0m)
        {
            return;
        }

        if (byParent.GetValueOrDefault(parent) + tpp <= mostOfAParent)
        {
            byParent[parent] = byParent.GetValueOrDefault(parent) + tpp;
        }
        else if (byCountry.GetValueOrDefault(country) + tpp <= mostOfACountry)
        {
            byCountry[country] = byCountry.GetValueOrDefault(country) + tpp;
        }
    }
}
