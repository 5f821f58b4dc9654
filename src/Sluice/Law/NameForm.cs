namespace Sluice.Law;

/// <summary>Brings a text into the form in which it is compared.</summary>
/// <param name="text">The text.</param>
/// <param name="form">Takes the form; as long as the text and one more.</param>
/// <returns>How long the form is.</returns>
internal delegate int TextForm(ReadOnlySpan<char> text, Span<char> form);

/// <summary>The forms in which names, parts and ECCNs are compared with the lists of the law.</summary>
internal static class NameForm
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalForms = new HashSet<string>(StringComparer.Ordinal)
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "pbc", "gmbh", "ag", "sa", "bv", "nv", "the",
        "pte", "sdn", "bhd", "kk", "oy", "ab", "as", "srl", "spa",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A company's name in lower case without punctuation and legal form.</summary>
    public static int Company(ReadOnlySpan<char> name, Span<char> form)
    {
        var length = Words(name, form, withLegalForms: false);
        return length > 0 ? length : Words(name, form, withLegalForms: true);
    }

    /// <summary>A part's name in lower case, letters and digits only.</summary>
    public static int Part(ReadOnlySpan<char> name, Span<char> form)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                form[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }

    /// <summary>An ECCN in upper case without spaces.</summary>
    public static int Eccn(ReadOnlySpan<char> eccn, Span<char> form)
    {
        var length = 0;
        foreach (var c in eccn)
        {
            if (!char.IsWhiteSpace(c))
            {
                form[length++] = char.ToUpperInvariant(c);
            }
        }

        return length;
    }

    /// <summary>A text in a form.</summary>
    public static string Of(TextForm form, string text)
    {
        var room = new char[text.Length + 1];
        return new string(room, 0, form(text, room));
    }

    // The words that count, each followed by a space but for the last.
    private static int Words(ReadOnlySpan<char> text, Span<char> form, bool withLegalForms)
    {
        var length = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                form[length++] = char.ToLowerInvariant(text[i]);
            }
            else if (length > start)
            {
                if (withLegalForms || !LegalForms.Contains(form[start..length]))
                {
                    form[length++] = ' ';
                    start = length;
                }
                else
                {
                    length = start;
                }
            }
        }

        return Math.Max(length - 1, 0);
    }
}
