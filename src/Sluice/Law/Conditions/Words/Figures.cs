using System.Globalization;
using Sluice.Facts;

namespace Sluice.Law.Conditions.Words;

/// <summary>Numbers and dates as people write them, without loss.</summary>
internal static class Figures
{
    private const decimal LongestPlain = 1_000_000_000_000_000m;
    private const string Digits = "0.############################";
    private const string Grouped = "#,##0.############################";

    private static readonly Dictionary<string, LocalText> Units = new(StringComparer.Ordinal)
    {
        ["USD"] = new("{0} USD", "{0} 美元", "{0} 美元"),
        ["units"] = new("{0} units", "{0} 件", "{0} 件"),
        ["operations"] = new("{0} operations", "{0} 次運算", "{0} 次运算"),
        ["cubic feet"] = new("{0} cubic feet", "{0} 立方英尺", "{0} 立方英尺"),
        ["GB/s"] = new("{0} GB/s", "{0} GB/s", "{0} GB/s"),
        ["GB/s/mm2"] = new("{0} GB/s/mm²", "{0} GB/s/mm²", "{0} GB/s/mm²"),
        ["TPP/mm2"] = new("{0} TPP/mm²", "{0} TPP/mm²", "{0} TPP/mm²"),
        ["mm2"] = new("{0} mm²", "{0} mm²", "{0} mm²"),
        ["nm"] = new("{0} nm", "{0} nm", "{0} nm"),
        ["billion"] = new("{0} billion", "{0} 億", "{0} 亿"),
        ["PFLOPS"] = new("{0} PFLOPS", "{0} PFLOPS", "{0} PFLOPS"),
        ["share"] = new("{0} %", "{0} %", "{0} %"),
    };

    /// <summary>A number with the unit of the fact it belongs to; null for a number by itself.</summary>
    public static string Say(decimal value, Fact? fact, Language language)
    {
        if (fact == Vocabulary.Year)
        {
            return value.ToString(Digits, CultureInfo.InvariantCulture);
        }

        if (fact is null || !Units.TryGetValue(fact.Unit, out var unit))
        {
            return Plain(value);
        }

        var factor = fact.Unit == "share" ? 100m : fact.Unit == "billion" && language != Language.En ? 10m : 1m;
        return TryScale(value, factor, out var scaled)
            ? string.Format(CultureInfo.InvariantCulture, unit.In(language), Plain(scaled))
            : Plain(value);
    }

    /// <summary>A share as a percentage.</summary>
    public static string Share(decimal value, Language language) => Say(value, Vocabulary.UsContentShare, language);

    /// <summary>A number that need not be a decimal; a ratio is rounded to six places and marked.</summary>
    public static string Say(Number value, Fact fact, Language language)
    {
        if (value.Denominator == 1m)
        {
            return Say(value.Numerator, fact, language);
        }

        var rounded = Math.Round(value.ToDecimal(), 6);
        return (Number.Of(rounded) == value ? "" : "≈ ") + Say(rounded, fact, language);
    }

    /// <summary>A day.</summary>
    public static string Say(DateOnly day, Language language) => language == Language.En
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static bool TryScale(decimal value, decimal factor, out decimal scaled)
    {
        scaled = 0m;
        if (factor == 1m || Math.Abs(value) < LongestPlain)
        {
            scaled = value * factor;
            return scaled / factor == value;
        }

        return false;
    }

    private static string Plain(decimal value)
    {
        if (Math.Abs(value) < LongestPlain)
        {
            return value.ToString(Grouped, CultureInfo.InvariantCulture);
        }

        var exponent = 0;
        var digits = value;
        while (Math.Abs(digits) >= 10m)
        {
            digits /= 10m;
            exponent++;
        }

        var shown = digits.ToString(Digits, CultureInfo.InvariantCulture);
        var exact = decimal.Parse(shown, CultureInfo.InvariantCulture);
        for (var i = 0; i < exponent; i++)
        {
            exact *= 10m;
        }

        return exact != value ? value.ToString(Grouped, CultureInfo.InvariantCulture)
            : shown == "1" ? string.Create(CultureInfo.InvariantCulture, $"10^{exponent}")
            : string.Create(CultureInfo.InvariantCulture, $"{shown}×10^{exponent}");
    }
}
