using System.Globalization;

namespace Sluice.Lab.Plans.Html;

/// <summary>Lengths of bars.</summary>
internal static class BarMarkup
{
    private const double Least = 0.003;

    /// <summary>A place on the width.</summary>
    public static string At(double share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>A share of the width; anything at all is seen.</summary>
    public static string Percent(double share) => At(Math.Max(share, Least));
}
