using System.Text;

namespace Sluice.Documents;

/// <summary>Reads numbers exactly: what a decimal cannot hold to the last digit is refused, never rounded.</summary>
public static class ExactDecimal
{
    /// <summary>The most significant digits a number may have.</summary>
    public const int Digits = 28;

    private const int PlainLength = 18;
    private const int LongestRead = 256;

    /// <summary>Whether the text starts as a number does: a digit, or a sign or point and then a digit.</summary>
    public static bool LooksNumeric(ReadOnlySpan<char> text)
    {
        text = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        text = text.Length > 0 && text[0] == '.' ? text[1..] : text;
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && TryParse(text, out _) != NumberProblem.NotANumber;
    }

    /// <summary>Reads a number in plain or exponent notation, for instance <c>4800</c>, <c>-0.25</c> or <c>1.2e26</c>.</summary>
    /// <param name="text">The characters, without spaces.</param>
    /// <param name="value">The number without trailing zeros after the point, or zero when it is refused.</param>
    /// <returns>Why the number is refused, or <see cref="NumberProblem.None"/>.</returns>
    public static NumberProblem TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var negative = at == 1 && text[0] == '-';
        decimal mantissa = 0m;
        int digits = 0, significant = 0, zeros = 0, scale = 0;
        var pointSeen = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '.' && !pointSeen)
            {
                pointSeen = true;
                continue;
            }

            if (!char.IsAsciiDigit(c))
            {
                break;
            }

            digits++;
            scale += pointSeen ? 1 : 0;
            if (c == '0')
            {
                zeros += significant > 0 ? 1 : 0;
                continue;
            }

            if (significant + zeros + 1 > Digits)
            {
                significant = Digits + 1;
                zeros = 0;
                continue;
            }

            for (; zeros > 0; zeros--, significant++)
            {
                mantissa *= 10m;
            }

            mantissa = (mantissa * 10m) + (c - '0');
            significant++;
        }

        if (digits == 0 || !TryReadExponent(text[at..], out var exponent))
        {
            return NumberProblem.NotANumber;
        }

        if (significant > Digits)
        {
            return NumberProblem.TooManyDigits;
        }

        return Scale(mantissa, (long)exponent + zeros - scale, negative, out value);
    }

    /// <summary>Reads a number of UTF-8 text; the same as <see cref="TryParse(ReadOnlySpan{char}, out decimal)"/>.</summary>
    /// <param name="utf8">The characters, without spaces.</param>
    /// <param name="value">The number without trailing zeros after the point, or zero when it is refused.</param>
    public static NumberProblem TryParse(ReadOnlySpan<byte> utf8, out decimal value)
    {
        if (TryParsePlain(utf8, out value))
        {
            return NumberProblem.None;
        }

        if (utf8.Length > LongestRead)
        {
            return TryParse(Encoding.UTF8.GetString(utf8), out value);
        }

        Span<char> text = stackalloc char[LongestRead];
        return TryParse(text[..Encoding.UTF8.GetChars(utf8, text)], out value);
    }

    // Nearly every number there is: digits that fit a machine word, perhaps with a point among them.
    private static bool TryParsePlain(ReadOnlySpan<byte> utf8, out decimal value)
    {
        value = 0m;
        if (utf8.Length is 0 or > PlainLength)
        {
            return false;
        }

        var mantissa = 0L;
        var point = -1;
        for (var at = 0; at < utf8.Length; at++)
        {
            var digit = utf8[at] - '0';
            if ((uint)digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (utf8[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                return false;
            }
        }

        if (point < 0)
        {
            value = mantissa;
            return true;
        }

        var scale = utf8.Length - point - 1;
        for (; scale > 0 && mantissa % 10 == 0; scale--)
        {
            mantissa /= 10;
        }

        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative: false, (byte)scale);
        return utf8.Length > 1;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] is not ('e' or 'E'))
        {
            return false;
        }

        var at = text.Length > 1 && text[1] is '+' or '-' ? 2 : 1;
        if (at == text.Length)
        {
            return false;
        }

        var negative = text[at - 1] == '-';
        for (; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return false;
            }

            exponent = Math.Min((exponent * 10) + (text[at] - '0'), 100_000);
        }

        exponent = negative ? -exponent : exponent;
        return true;
    }

    private static NumberProblem Scale(decimal mantissa, long exponent, bool negative, out decimal value)
    {
        value = 0m;
        if (mantissa == 0m)
        {
            return NumberProblem.None;
        }

        if (exponent > Digits)
        {
            return NumberProblem.TooLarge;
        }

        if (exponent < -Digits)
        {
            return NumberProblem.TooSmall;
        }

        for (; exponent > 0; exponent--)
        {
            if (mantissa > decimal.MaxValue / 10m)
            {
                return NumberProblem.TooLarge;
            }

            mantissa *= 10m;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(mantissa, bits);
        value = new decimal(bits[0], bits[1], bits[2], negative, (byte)-exponent);
        return NumberProblem.None;
    }
}
