using System.Text;
using Sluice.Documents;

namespace Sluice.Law.Conditions;

/// <summary>Cuts the text of a condition into tokens.</summary>
internal sealed class Lexer
{
    private static readonly string[] LongMarks = ["&&", "||", "==", "!=", "<=", ">="];
    private const string ShortMarks = "<>!?:+-*/.,()[]";
    private readonly string text;
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(string text) => this.text = text;

    private SourceSpan Here => new(line, at - lineStart + 1);

    /// <summary>The tokens of a text, the last of them <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="ConditionException">The text is too long, or has a character that begins no token.</exception>
    public static List<Token> Read(string text)
    {
        if (text.Length > Limits.Characters)
        {
            throw new ConditionException(1, 1, $"The condition has {text.Length} characters; at most {Limits.Characters} are accepted.");
        }

        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        while (lexer.SkipSpace())
        {
            tokens.Add(lexer.Next());
        }

        tokens.Add(new Token(TokenKind.End, "", 0m, lexer.Here));
        return tokens;
    }

    private bool SkipSpace()
    {
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\n':
                    line++;
                    lineStart = at + 1;
                    break;
                case ' ' or '\t' or '\r':
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    private Token Next()
    {
        var c = text[at];
        return IsNameStart(c) ? Name()
            : char.IsAsciiDigit(c) ? Number()
            : c is '"' or '\'' ? Text(c)
            : Mark();
    }

    private Token Name()
    {
        var span = Here;
        var start = at;
        while (at < text.Length && (IsNameStart(text[at]) || char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        return new Token(TokenKind.Name, Bounded(start, span, "name"), 0m, span);
    }

    private Token Number()
    {
        var span = Here;
        var start = at;
        while (at < text.Length && IsInNumber(start))
        {
            at++;
        }

        var read = Bounded(start, span, "number");
        var problem = ExactDecimal.TryParse(read, out var value);
        return problem switch
        {
            NumberProblem.None when read[^1] != '.' => new Token(TokenKind.Number, read, value, span),
            NumberProblem.TooManyDigits => throw new ConditionException(
                span, $"'{read}' has more than {ExactDecimal.Digits} significant digits; at most {ExactDecimal.Digits} are kept, and nothing is rounded."),
            NumberProblem.TooLarge => throw new ConditionException(span, $"'{read}' is too large; numbers up to about 7.9e28 are accepted."),
            NumberProblem.TooSmall => throw new ConditionException(span, $"'{read}' is too fine; at most 28 places after the point are accepted."),
            _ => throw new ConditionException(span, $"'{read}' is not a number; write for instance 4800, 5.92 or 1e26."),
        };
    }

    private string Bounded(int start, SourceSpan span, string what) => at - start <= Limits.NameLength
        ? text[start..at]
        : throw new ConditionException(span, $"The {what} that begins with '{text[start..(start + 20)]}' is longer than {Limits.NameLength} characters, which is the most that is accepted.");

    private bool IsInNumber(int start)
    {
        var c = text[at];
        return char.IsAsciiLetterOrDigit(c) || c is '.' or '_' || (c is '+' or '-' && at > start && text[at - 1] is 'e' or 'E');
    }

    private Token Text(char quote)
    {
        var span = Here;
        var value = new StringBuilder();
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            var c = text[at];
            if (c == '\\')
            {
                c = at + 1 < text.Length ? text[++at] : '\0';
                if (c is not ('\\' or '"' or '\''))
                {
                    throw new ConditionException(Here, "After a backslash only a backslash or a quotation mark is accepted.");
                }
            }
            else if (char.IsControl(c))
            {
                throw new ConditionException(span, "The text in quotation marks does not end on its line; close it with " + quote + ".");
            }

            value.Append(c);
            if (value.Length > Limits.TextLength)
            {
                throw new ConditionException(span, $"The text in quotation marks is longer than {Limits.TextLength} characters, which is the most that is accepted.");
            }
        }

        if (at >= text.Length)
        {
            throw new ConditionException(span, "The text in quotation marks does not end; close it with " + quote + ".");
        }

        at++;
        return new Token(TokenKind.Text, value.ToString(), 0m, span);
    }

    private Token Mark()
    {
        var span = Here;
        foreach (var mark in LongMarks)
        {
            if (string.CompareOrdinal(text, at, mark, 0, 2) == 0)
            {
                at += 2;
                return new Token(TokenKind.Mark, mark, 0m, span);
            }
        }

        var c = text[at];
        if (ShortMarks.Contains(c, StringComparison.Ordinal))
        {
            at++;
            return new Token(TokenKind.Mark, c.ToString(), 0m, span);
        }

        throw new ConditionException(span, c switch
        {
            '=' => "'=' is not an operator; write == to compare.",
            '&' => "'&' is not an operator; write && for and.",
            '|' => "'|' is not an operator; write || for or.",
            '%' => "'%' is not an operator; write a share as a number, for instance 0.25.",
            '≥' => "'≥' is not an operator; write >=.",
            '≤' => "'≤' is not an operator; write <=.",
            '≠' => "'≠' is not an operator; write !=.",
            '“' or '”' or '‘' or '’' => $"'{c}' is not a quotation mark of conditions; write \" or '.",
            '#' => "'#' is not accepted; a condition has no comments.",
            _ => $"{Shown()} is not accepted here; names, numbers, texts in quotation marks and the operators of CEL are.",
        });
    }

    private string Shown()
    {
        var read = Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;
        return read.IsBmp && !Rune.IsControl(read) ? $"'{read}'" : $"The character U+{read.Value:X4}";
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';
}
