using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>A line of data/order-books.csv.</summary>
/// <param name="What">The kind of figure.</param>
/// <param name="Name">What the figure is about.</param>
/// <param name="Where">The countries it holds for; empty for all.</param>
/// <param name="Other">The text of <c>where</c> that is no list of countries.</param>
/// <param name="Value">The figure where it does not change; null otherwise.</param>
/// <param name="ByYear">The figures by year from <see cref="MarketTable.FirstYear"/>.</param>
internal sealed record MarketRow(string What, string Name, CountrySet Where, string Other, double? Value, IReadOnlyList<double> ByYear)
{
    /// <summary>The figure of a year; before the first year that of the first, after the last that of the last.</summary>
    public double In(int year) => Value ?? ByYear[Math.Clamp(year - MarketTable.FirstYear, 0, ByYear.Count - 1)];
}
