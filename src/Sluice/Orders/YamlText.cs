using System.Globalization;
using System.Text;

namespace Sluice.Orders;

/// <summary>Writes texts so that every reader of YAML, of version 1.1 too, takes them for texts.</summary>
internal static class YamlText
{
    // YAML 1.1 takes these for true, false and null; Norway's code is among them.
    private static readonly HashSet<string> OtherMeaning =
        new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text, in double quotes where it is not a plain word.</summary>
    public static string Write(string text) => IsWord(text) ? text : Quote(text);

    private static bool IsWord(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && !OtherMeaning.Contains(text) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_');

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
