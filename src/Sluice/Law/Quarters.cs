using System.Globalization;

namespace Sluice.Law;

/// <summary>Calendar quarters as tables of the law and accounts name them, for instance 2025Q2.</summary>
public static class Quarters
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The quarter of a day.</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}Q{((day.Month - 1) / MonthsOfQuarter) + 1}");
}
