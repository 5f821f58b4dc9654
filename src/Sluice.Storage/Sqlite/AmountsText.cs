using System.Globalization;
using System.Text;
using Sluice.Allocations;

namespace Sluice.Storage.Sqlite;

/// <summary>Amounts as text, one account a line: <c>10 lpp/2025/example-holdings</c>. Names have no line ends.</summary>
internal static class AmountsText
{
    public static string Write(AccountAmounts amounts)
    {
        if (amounts.Count == 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{amounts[0].Amount} {amounts[0].Account}");
        }

        var text = new StringBuilder();
        foreach (var (account, amount) in amounts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : "\n")}{amount} {account}");
        }

        return text.ToString();
    }

    public static AccountAmounts Read(string text)
    {
        var lines = text.Split('\n');
        return AccountAmounts.Of(Array.ConvertAll(lines, line =>
        {
            var space = line.IndexOf(' ');
            return new AccountAmount(line[(space + 1)..], decimal.Parse(line.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        }));
    }
}
