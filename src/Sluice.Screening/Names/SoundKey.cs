namespace Sluice.Screening.Names;

/// <summary>
/// How a Latin word sounds, roughly, whatever language wrote it: doubled letters once, groups of letters for one sound as one
/// letter, and runs of vowels by their colour. Spellings of one name in several romanisations mostly share a key:
/// Mohamed and Muhammad, Yevgeny and Evgeni, Hossein and Husayn, Poutine and Putin.
/// </summary>
internal static class SoundKey
{
    // The longest first; read at every position of the word.
    private static readonly (string Letters, string Sound)[] Groups =
    [
        ("tsch", "c"), ("shch", "s"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("tzs", "c"),
        ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "c"), ("zh", "j"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("ts", "t"), ("tz", "s"),
        ("dj", "j"), ("dz", "s"), ("gy", "d"), ("ty", "t"), ("tj", "c"), ("cs", "c"), ("cz", "c"), ("sz", "s"), ("qu", "k"), ("gu", "g"), ("x", "ks"),
        ("q", "k"), ("w", "v"), ("z", "s"),
    ];

    private static readonly (string Letters, string Sound)[][] GroupsByLetter = ByLetter();

    public static string Of(string word)
    {
        Span<char> key = stackalloc char[word.Length * 2];
        var length = 0;
        var i = 0;
        // A y before a vowel at the beginning is often not written: Yevgeny, Evgeni.
        if (word.Length > 3 && word[0] is 'y' or 'j' && word.Length > 1 && word[1] == 'e')
        {
            i = 1;
        }

        while (i < word.Length)
        {
            if (IsVowel(word, i))
            {
                var end = i + 1;
                while (end < word.Length && IsVowel(word, end))
                {
                    end++;
                }

                Append(key, ref length, Colour(word.AsSpan(i, end - i), i == 0));
                i = end;
                continue;
            }

            var (read, sound) = Consonant(word, i);
            foreach (var s in sound.Length == 0 ? word.AsSpan(i, 1) : sound)
            {
                Append(key, ref length, s);
            }

            i += read;
        }

        // French and English write an e at the end that nobody says: Poutine.
        if (length > 3 && word.Length > 5 && word[^1] == 'e' && !IsPlainVowel(word[^2]))
        {
            length--;
        }

        return new string(key[..length]);
    }

    private static (int Read, string Sound) Consonant(string word, int at)
    {
        var c = word[at];
        if (char.IsAsciiLetterLower(c))
        {
            foreach (var (letters, sound) in GroupsByLetter[c - 'a'])
            {
                // A g with u is one sound before e and i only: Serguei, not Guan.
                if (word.AsSpan(at).StartsWith(letters, StringComparison.Ordinal) &&
                    (letters is not "gu" || (at + 2 < word.Length && word[at + 2] is 'e' or 'i')))
                {
                    return (letters.Length, sound);
                }
            }

            if (c == 'c')
            {
                return (1, at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' ? "s" : "k");
            }
        }

        return (1, string.Empty);
    }

    private static bool IsVowel(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => at > 0 || word.Length == 1,
        'w' => at > 0 && word[at - 1] is 'o' or 'a' && at + 1 < word.Length && !IsPlainVowel(word[at + 1]),
        'j' => at > 0 && IsPlainVowel(word[at - 1]) && (at + 1 == word.Length || !IsPlainVowel(word[at + 1])),
        _ => false,
    };

    private static bool IsPlainVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static char Colour(ReadOnlySpan<char> vowels, bool first)
    {
        if (vowels.IndexOfAny('o', 'u') >= 0 || vowels.Contains('w'))
        {
            return 'u';
        }

        if (vowels.IndexOfAny('i', 'y', 'j') >= 0 || vowels is "ee" || (first && vowels[0] == 'e'))
        {
            return 'i';
        }

        return 'a';
    }

    private static void Append(Span<char> key, ref int length, char c)
    {
        if ((length == 0 || key[length - 1] != c) && length < key.Length)
        {
            key[length++] = c;
        }
    }

    private static (string Letters, string Sound)[][] ByLetter()
    {
        var groups = new (string, string)[26][];
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            groups[letter - 'a'] = [.. Groups.Where(group => group.Letters[0] == letter)];
        }

        return groups;
    }
}
