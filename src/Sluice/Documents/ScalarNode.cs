using System.Globalization;
using System.Text;

namespace Sluice.Documents;

/// <summary>A single value, kept as it was written.</summary>
/// <param name="text">The characters, without quotes and with escapes resolved.</param>
/// <param name="style">How the value was written.</param>
/// <param name="mark">Where the value starts.</param>
public sealed class ScalarNode(string text, ScalarStyle style, SourceMark mark) : Node(mark)
{
    private const int DescribedLength = 60;

    /// <summary>The characters, without quotes and with escapes resolved.</summary>
    public string Text { get; } = text;

    /// <summary>How the value was written.</summary>
    public ScalarStyle Style { get; } = style;

    /// <summary>Whether the value is null: nothing, <c>~</c> or <c>null</c>, not in quotes (YAML 1.2 core schema, 10.3.2).</summary>
    public bool IsNull => Style != ScalarStyle.Quoted && Text is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>The value as true or false, or null when it is neither (YAML 1.2 core schema, 10.3.2).</summary>
    public bool? AsFlag => Style == ScalarStyle.Quoted
        ? null
        : Text switch
        {
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ => null,
        };

    /// <inheritdoc />
    public override string Describe()
    {
        if (IsNull)
        {
            return "null";
        }

        return Style == ScalarStyle.Token || AsFlag is not null || (Style == ScalarStyle.Plain && ExactDecimal.LooksNumeric(Text))
            ? Shorten(Text)
            : $"'{Shorten(Text)}'";
    }

    /// <summary>Text for a message: on one line, without control characters, cut where it is long.</summary>
    internal static string Shorten(string text, int length = DescribedLength)
    {
        var shown = new StringBuilder(Math.Min(text.Length, length) + 32);
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= length)
            {
                return shown.Append(CultureInfo.InvariantCulture, $"… ({text.Length} characters)").ToString();
            }

            _ = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                ? shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
                : shown.Append(rune.ToString());
        }

        return shown.ToString();
    }
}
