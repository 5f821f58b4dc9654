namespace Sluice.Screening.Names;

/// <summary>
/// The consonants of a word by broad classes. It is what is left of a name when it crosses scripts that write no vowels
/// (Arabic, Hebrew) or lack the sounds (Japanese has no v, Korean no f): Vladimir, فلادیمیر and ウラジーミル come close.
/// Asked only when one of two words was romanised.
/// </summary>
internal static class ConsonantKey
{
    private static readonly (string Letters, char Class)[] Groups =
    [
        ("tsch", 'D'), ("shch", 'S'), ("sch", 'S'), ("tch", 'D'), ("dzh", 'D'), ("kh", 'K'), ("gh", 'K'), ("sh", 'S'), ("ch", 'D'), ("zh", 'D'),
        ("th", 'D'), ("dh", 'D'), ("ph", 'B'), ("ck", 'K'), ("ts", 'D'), ("tz", 'D'), ("dj", 'D'), ("dz", 'D'), ("tj", 'D'), ("ng", 'N'),
    ];

    public static string Of(string word)
    {
        Span<char> key = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var (read, kind) = Read(word, i);
            if (kind != '\0' && (length == 0 || key[length - 1] != kind))
            {
                key[length++] = kind;
            }

            i += read;
        }

        return new string(key[..length]);
    }

    private static (int Read, char Class) Read(string word, int at)
    {
        foreach (var (letters, kind) in Groups)
        {
            if (word[at] == letters[0] && word.AsSpan(at).StartsWith(letters, StringComparison.Ordinal))
            {
                return (letters.Length, kind);
            }
        }

        return (1, Class(word, at));
    }

    private static char Class(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => '\0',
        'w' => at == 0 ? 'B' : '\0',
        'h' => at == 0 ? 'H' : '\0',
        'b' or 'p' or 'v' or 'f' => 'B',
        'd' or 't' or 'j' => 'D',
        'k' or 'g' or 'q' or 'x' => 'K',
        'c' => at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' ? 'S' : 'K',
        's' or 'z' => 'S',
        'l' or 'r' => 'L',
        'm' => 'M',
        'n' => 'N',
        var other => other,
    };
}
