using System.Globalization;

namespace Sluice.Documents;

public readonly partial struct Field
{
    /// <summary>Text on one line. Unquoted YAML is taken as it is written, so that the ECCN 3E001 is no number.</summary>
    /// <param name="longest">How many characters there may be.</param>
    public string? Text(int longest = 200) => Text(longest, lines: false);

    /// <summary>Text that may have several lines, such as a condition.</summary>
    /// <param name="longest">How many characters there may be.</param>
    public string? Lines(int longest) => Text(longest, lines: true);

    /// <summary>True or false.</summary>
    public bool? Flag()
    {
        if (Node is not null && Node is not ScalarNode { AsFlag: not null })
        {
            Refuse("true or false, without quotes");
        }

        return (Node as ScalarNode)?.AsFlag;
    }

    /// <summary>An exact number.</summary>
    /// <param name="least">The least that is accepted.</param>
    /// <param name="most">The most that is accepted.</param>
    /// <param name="unit">The unit, for messages, or empty.</param>
    public decimal? Number(decimal least = decimal.MinValue, decimal most = decimal.MaxValue, string unit = "") => Number(least, most, unit, whole: false);

    /// <summary>An exact whole number.</summary>
    /// <inheritdoc cref="Number(decimal, decimal, string)" />
    public long? Whole(long least, long most, string unit = "") => (long?)Number(least, most, unit, whole: true);

    /// <summary>A day, written yyyy-MM-dd.</summary>
    /// <param name="accepted">What is accepted, as the end of "accepted: …".</param>
    public DateOnly? Date(string accepted = "a day of the calendar, written yyyy-MM-dd")
    {
        if (Node is null)
        {
            return null;
        }

        if (Node is ScalarNode { Style: not ScalarStyle.Token } scalar
            && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(accepted);
        return null;
    }

    /// <summary>One word of a list.</summary>
    /// <param name="accepted">The words.</param>
    public string? Word(IReadOnlyList<string> accepted)
    {
        if (Node is null)
        {
            return null;
        }

        if (Node is ScalarNode scalar)
        {
            foreach (var word in accepted)
            {
                if (string.Equals(word, scalar.Text, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        var nearest = Node is ScalarNode { Text: var text } ? NearestWord.Find(text, accepted) : null;
        var words = string.Join(", ", accepted);
        Refuse(nearest is null ? $"one of {words}" : $"'{nearest}' (did you mean that?), or one of {words}");
        return null;
    }

    /// <summary>A list of words.</summary>
    /// <param name="accepted">The words.</param>
    public IReadOnlyList<string>? Words(IReadOnlyList<string> accepted) =>
        Elements(accepted.Count * 4, "words")?.Select(e => e.Word(accepted)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>A list of texts.</summary>
    /// <param name="most">How many there may be.</param>
    /// <param name="longest">How many characters each may have.</param>
    public IReadOnlyList<string>? Texts(int most, int longest = 200) =>
        Elements(most, "texts")?.Select(e => e.Text(longest)).OfType<string>().ToArray();

    // 1e28 is easier to read than 28 zeros.
    private static string Say(decimal number) => number >= 1_000_000_000_000_000m
        ? number.ToString("0.############################e0", CultureInfo.InvariantCulture)
        : number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Range(decimal least, decimal most) => (least, most) switch
    {
        (decimal.MinValue, decimal.MaxValue) => "",
        (_, decimal.MaxValue) => $" of {Say(least)} or more",
        (decimal.MinValue, _) => $" of {Say(most)} or less",
        _ => $" from {Say(least)} to {Say(most)}",
    };

    private string? Text(int longest, bool lines)
    {
        if (Node is null)
        {
            return null;
        }

        var accepted = $"text of 1 to {Say(longest)} characters";
        if (Node is not ScalarNode { Style: not ScalarStyle.Token, AsFlag: null } scalar)
        {
            Refuse(Node is ScalarNode { Style: ScalarStyle.Plain } ? $"{accepted}, in quotes" : accepted);
            return null;
        }

        var text = scalar.Text.Trim();
        if (text.Length == 0)
        {
            Refuse("empty text", accepted);
            return null;
        }

        if (text.Length > longest)
        {
            Refuse($"text of {Say(text.Length)} characters", accepted);
            return null;
        }

        if (text.Any(c => char.IsControl(c) && !(lines && c is '\n' or '\t')))
        {
            Refuse($"{accepted}{(lines ? "" : " on one line")}, without control characters");
            return null;
        }

        return text;
    }

    private decimal? Number(decimal least, decimal most, string unit, bool whole)
    {
        if (Node is null)
        {
            return null;
        }

        var accepted = $"a {(whole ? "whole " : "")}number{Range(least, most)}{(unit.Length == 0 ? "" : $" ({unit})")}";
        if (Node is not ScalarNode { Style: not ScalarStyle.Quoted } scalar)
        {
            Refuse(Node is ScalarNode ? $"{accepted}, without quotes" : accepted);
            return null;
        }

        switch (ExactDecimal.TryParse(scalar.Text, out var value))
        {
            case NumberProblem.None when value >= least && value <= most && (!whole || decimal.IsInteger(value)):
                return value;
            case NumberProblem.NotANumber when scalar.Text.AsSpan().ContainsAny(',', '_', ' '):
                Refuse($"{accepted}, its digits not grouped, as in 4800000");
                return null;
            case NumberProblem.TooManyDigits:
                Refuse($"{accepted}, with at most {ExactDecimal.Digits} significant digits");
                return null;
            case NumberProblem.TooSmall:
                Refuse($"{accepted}, with at most {ExactDecimal.Digits} places after the point");
                return null;
            default:
                Refuse(accepted);
                return null;
        }
    }
}
