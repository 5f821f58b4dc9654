using System.Globalization;

namespace Sluice.Screening.Owners;

/// <summary>What share an owner holds, as far as known: from the least to the most it can be, 0 to 1.</summary>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be.</param>
public readonly record struct ShareRange(decimal Least, decimal Most)
{
    /// <summary>A share nobody knows.</summary>
    public static ShareRange Unknown { get; } = new(0m, 1m);

    /// <summary>Whether the share is known exactly.</summary>
    public bool IsExact => Least == Most;

    /// <summary>A share known exactly.</summary>
    public static ShareRange Exactly(decimal share) => new(share, share);

    /// <summary>Reads a share: <c>0.5</c>, <c>50%</c>, <c>25%-60%</c>, or nothing when it is not known; null when it is none of these.</summary>
    public static ShareRange? Parse(string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > 40)
        {
            return written.Length == 0 ? Unknown : null;
        }

        var parts = written.Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || One(parts[0]) is not { } least || One(parts[^1]) is not { } most || least > most)
        {
            return null;
        }

        return new ShareRange(least, most);
    }

    /// <inheritdoc />
    public override string ToString() => this == Unknown ? "an unknown share" : IsExact ? Percent(Least) : $"{Percent(Least)} to {Percent(Most)}";

    /// <summary>A share in percent, exact.</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{(share * 100m).ToString("0.############", CultureInfo.InvariantCulture)}%");

    private static decimal? One(string text)
    {
        var isPercent = text.EndsWith('%');
        return decimal.TryParse(isPercent ? text[..^1].TrimEnd() : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (isPercent ? number / 100m : number) is >= 0m and <= 1m and var share ? share : null;
    }
}
