using System.Globalization;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions.Words;

/// <summary>Says what a fact is.</summary>
internal sealed class ValueWriter(Language language)
{
    private const int Longest = 80;

    /// <summary>The value of a cell in words.</summary>
    public string Say(Fact fact, Cell cell)
    {
        if (cell.State != CellState.Known)
        {
            return (cell.State == CellState.Unknown ? Sentences.Unknown : Sentences.Missing).In(language);
        }

        return fact.Kind switch
        {
            FactKind.Flag => (cell.Code != 0 ? Sentences.Yes : Sentences.No).In(language),
            FactKind.Number => Figures.Say(cell.Number, fact, language),
            FactKind.Country => Typography.Country(Country.FromIndex(cell.Code), language),
            FactKind.Symbol => WordLabels.Say(fact.Words[cell.Code], language),
            FactKind.Date => Figures.Say(DateOnly.FromDayNumber(cell.Code), language),
            FactKind.Symbols => Join(Bits(cell.Bits).Where(bit => bit < fact.Words.Count).Select(bit => WordLabels.Say(fact.Words[bit], language))),
            FactKind.Numerals => Join(Bits(cell.Bits).Select(bit => bit.ToString(CultureInfo.InvariantCulture))),
            _ => Short(cell.Text ?? ""),
        };
    }

    private string Join(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count == 0 ? Sentences.Missing.In(language) : string.Join(Sentences.Comma.In(language), all);
    }

    private static IEnumerable<int> Bits(UInt128 bits) => Enumerable.Range(0, 128).Where(bit => (bits >> bit & UInt128.One) != UInt128.Zero);

    private static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
