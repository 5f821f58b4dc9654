using System.Text.Json;
using Sluice.Documents;
using Sluice.Parties;

namespace Sluice.Orders.Lines;

/// <content>The values, each null when it is absent or null in the order.</content>
internal ref partial struct LineCursor
{
    // Longer ones are for the reader of documents, which has limits of its own for them.
    private const int LongestNumber = 64;
    private const int LongestText = 4_000;

    /// <summary>Text on one line.</summary>
    public string? Text(int longest)
    {
        if (!TakeString(out var raw))
        {
            return null;
        }

        var text = texts.Find(raw, out var hash);
        if (text is null)
        {
            text = Decode(OrderLimits.NameLength);
            if (text is not null)
            {
                texts.Add(raw, hash, text);
            }
        }

        return text?.Length <= longest ? text : Refused();
    }

    /// <summary>Text on one line that hardly comes back, as an id.</summary>
    public string? UniqueText(int longest) => TakeString(out _) ? Decode(longest) : null;

    /// <summary>True or false.</summary>
    public bool? Flag()
    {
        if (!Take())
        {
            return null;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            default:
                Stop();
                return null;
        }
    }

    /// <summary>An exact number.</summary>
    public decimal? Number(decimal least, decimal most)
    {
        if (!Take())
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length <= LongestNumber
            && ExactDecimal.TryParse(reader.ValueSpan, out var number) == NumberProblem.None && number >= least && number <= most)
        {
            return number;
        }

        Stop();
        return null;
    }

    /// <summary>An exact whole number.</summary>
    public long? Whole(long least, long most)
    {
        var number = Number(least, most);
        if (number is { } known && !decimal.IsInteger(known))
        {
            Stop();
        }

        return (long?)number;
    }

    /// <summary>One word of a list.</summary>
    public string? Word(WordTable words) => TakeString(out var raw) ? words.Find(raw) ?? Refused() : null;

    /// <summary>A list of words.</summary>
    public IReadOnlyList<string>? Words(WordTable words)
    {
        if (!EnterList())
        {
            return null;
        }

        Span<int> numbers = stackalloc int[words.Count];
        var known = 0;
        for (var count = 0; NextElement(ref count, words.Count * 4);)
        {
            var number = TakeString(out var raw) ? words.NumberOf(raw) : -1;
            if (number < 0)
            {
                Stop();
            }
            else if (!numbers[..known].Contains(number))
            {
                numbers[known++] = number;
            }
        }

        var list = known == 0 ? [] : new string[known];
        for (var i = 0; i < known; i++)
        {
            list[i] = words[numbers[i]];
        }

        return list;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string>? Texts(int most, int longest)
    {
        if (!EnterList())
        {
            return null;
        }

        var list = new List<string>();
        for (var count = 0; NextElement(ref count, most);)
        {
            list.Add(Text(longest) ?? Refused() ?? "");
        }

        return list.ToArray();
    }

    /// <summary>A country by its code.</summary>
    public Country? Country()
    {
        if (!TakeString(out var raw))
        {
            return null;
        }

        var country = Parties.Country.TryParse(raw);
        if (country is null)
        {
            Stop();
        }

        return country;
    }

    /// <summary>A day, written yyyy-MM-dd.</summary>
    public DateOnly? Date() => TakeString(out var raw) ? Date(raw) : null;

    /// <summary>A day, or the word that there is none.</summary>
    public DateOnly? Date(ReadOnlySpan<byte> none, out bool isKnown)
    {
        isKnown = TakeString(out var raw);
        return isKnown && !raw.SequenceEqual(none) ? Date(raw) : null;
    }

    private DateOnly? Date(ReadOnlySpan<byte> raw)
    {
        int year = 0, month = 0, day = 0;
        if (raw.Length == 10 && raw[4] == '-' && raw[7] == '-' && Digits(raw[..4], ref year) && Digits(raw[5..7], ref month) && Digits(raw[8..], ref day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return new DateOnly(year, month, day);
        }

        Stop();
        return null;
    }

    private static bool Digits(ReadOnlySpan<byte> text, ref int number)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private bool TakeString(out ReadOnlySpan<byte> raw)
    {
        raw = default;
        if (!Take())
        {
            return false;
        }

        raw = reader.ValueSpan;
        return (reader.TokenType == JsonTokenType.String && raw.Length <= LongestText) || Stop();
    }

    private string? Decode(int longest)
    {
        var text = reader.GetString()!.Trim();
        return text.Length > 0 && text.Length <= longest && !HasControl(text) ? text : Refused();
    }

    private static bool HasControl(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }

    private string? Refused()
    {
        Stop();
        return null;
    }
}
