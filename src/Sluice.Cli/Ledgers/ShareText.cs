using System.CommandLine.Parsing;
using System.Globalization;
using Sluice.Allocations;

namespace Sluice.Cli.Ledgers;

/// <summary>A share as it is typed: <c>A&lt;=25%B</c>, account A at most a quarter of account B, or <c>A&gt;=50%B</c>.</summary>
internal static class ShareText
{
    /// <summary>Reads one; null, with an error, when it is none.</summary>
    public static ShareBound? Parse(string text, ArgumentResult result)
    {
        var most = text.IndexOf("<=", StringComparison.Ordinal);
        var at = most > 0 ? most : text.IndexOf(">=", StringComparison.Ordinal);
        var percent = at > 0 ? text.IndexOf('%', at) : -1;
        if (percent > 0 && percent + 1 < text.Length
            && int.TryParse(text.AsSpan(at + 2, percent - at - 2).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share <= 100)
        {
            return new ShareBound(text[..at].Trim(), text[(percent + 1)..].Trim(), share, most <= 0);
        }

        result.AddError($"--share: read '{text}'; accepted: 'A<=25%B' or 'A>=50%B', with whole percents from 0 to 100.");
        return null;
    }
}
