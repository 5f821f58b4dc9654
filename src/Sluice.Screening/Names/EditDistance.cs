namespace Sluice.Screening.Names;

/// <summary>Edits between two short words: letters put in, left out, replaced, or two neighbours exchanged.</summary>
internal static class EditDistance
{
    private const int Row = Word.MaxLength + 1;

    /// <summary>The number of edits, or <paramref name="most"/> + 1 when there are more (optimal string alignment).</summary>
    public static int Count(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        Strip(ref a, ref b);
        if (a.Length > b.Length)
        {
            var shorter = b;
            b = a;
            a = shorter;
        }

        if (b.Length - a.Length > most)
        {
            return most + 1;
        }

        if (a.Length == 0)
        {
            return b.Length;
        }

        if (a.Length == 1)
        {
            // Nothing but the one letter is left: it is in the other word or it is not.
            return b.Contains(a[0]) ? b.Length - 1 : b.Length;
        }

        if (a.Length == 2 && b.Length == 2)
        {
            return a[0] == b[1] && a[1] == b[0] ? 1 : Math.Min(2, most + 1);
        }

        return Table(a, b, most);
    }

    /// <summary>What the edits weigh: an ordinary one 1, less where typists and romanisations slip often.</summary>
    public static float Weigh(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var start = a.CommonPrefixLength(b);
        var end = CommonSuffix(a[start..], b[start..]);
        // One slip, which most are, needs no table.
        switch (a.Length - start - end, b.Length - start - end)
        {
            case (0, 0):
                return 0;
            case (0, 1):
                return Alone(b, start);
            case (1, 0):
                return Alone(a, start);
            case (1, 1):
                return Replaced(a[start], b[start]);
            case (2, 2) when a[start] == b[start + 1] && a[start + 1] == b[start]:
                return Exchanged;
        }

        Span<float> rows = stackalloc float[3 * Row];
        var before = rows[..Row];
        var above = rows.Slice(Row, Row);
        var current = rows.Slice(2 * Row, Row);
        above[start] = 0;
        for (var j = start + 1; j <= b.Length; j++)
        {
            above[j] = above[j - 1] + Alone(b, j - 1);
        }

        for (var i = start + 1; i <= a.Length; i++)
        {
            current[start] = above[start] + Alone(a, i - 1);
            for (var j = start + 1; j <= b.Length; j++)
            {
                var least = above[j - 1] + Replaced(a[i - 1], b[j - 1]);
                least = Math.Min(least, above[j] + Alone(a, i - 1));
                least = Math.Min(least, current[j - 1] + Alone(b, j - 1));
                if (i > start + 1 && j > start + 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, before[j - 2] + Exchanged);
                }

                current[j] = least;
            }

            var oldest = before;
            before = above;
            above = current;
            current = oldest;
        }

        return above[b.Length];
    }

    private const float Exchanged = 0.5f;
    private const float Doubled = 0.4f;
    private const float Vowel = 0.75f;
    private const float Lookalike = 0.3f;
    private const float Ordinary = 1f;
    private const float Ending = 0.6f;
    private const float LeftOut = 0.9f;

    private static int Table(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        Span<byte> rows = stackalloc byte[3 * Row];
        var before = rows[..Row];
        var above = rows.Slice(Row, Row);
        var current = rows.Slice(2 * Row, Row);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = (byte)j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = (byte)i;
            var least = i;
            var letter = a[i - 1];
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = above[j - 1] + (letter == b[j - 1] ? 0 : 1);
                cost = Math.Min(cost, Math.Min(above[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && letter == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                current[j] = (byte)cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return most + 1;
            }

            var oldest = before;
            before = above;
            above = current;
            current = oldest;
        }

        return Math.Min(above[b.Length], most + 1);
    }

    private static void Strip(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        var end = CommonSuffix(a, b);
        a = a[..^end];
        b = b[..^end];
    }

    private static int CommonSuffix(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var end = 0;
        var limit = Math.Min(a.Length, b.Length);
        while (end < limit && a[a.Length - 1 - end] == b[b.Length - 1 - end])
        {
            end++;
        }

        return end;
    }

    private static float Alone(ReadOnlySpan<char> word, int at)
    {
        var letter = word[at];
        if ((at > 0 && word[at - 1] == letter) || (at + 1 < word.Length && word[at + 1] == letter))
        {
            return Doubled;
        }

        // An ending that other languages put to names: Lavrovs.
        return letter == 's' && at == word.Length - 1 ? Ending : LeftOut;
    }

    private static float Replaced(char a, char b) =>
        a == b ? 0 : (IsVowel(a) && IsVowel(b)) ? Vowel : (a, b) is ('j', 'y') or ('y', 'j') or ('j', 'i') or ('i', 'j') || LooksLike(a, b) || LooksLike(b, a) ? Lookalike : Ordinary;

    // A digit in the place of a letter: I9or, Sech1n.
    private static bool LooksLike(char digit, char letter) => digit switch
    {
        '0' => letter == 'o',
        '1' => letter is 'i' or 'l',
        '3' => letter == 'e',
        '4' => letter == 'a',
        '5' => letter == 's',
        '7' => letter == 't',
        '8' => letter == 'b',
        '9' => letter is 'g' or 'q',
        _ => false,
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
