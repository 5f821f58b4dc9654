using System.Collections.Frozen;
using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>
/// Chinese characters as words: known words by their meaning or reading (see the table <c>han</c>), what lies between them sound by
/// sound in pinyin. A whole name of two to four characters is a person's: surname, then the rest as one word.
/// </summary>
internal static class HanWords
{
    private static readonly FrozenDictionary<string, string> Known = TableFile.Lines("han").Select(TableFile.Pair).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
    private static readonly int Longest = Known.Keys.Max(key => key.Length);

    /// <summary>The words of a run of characters.</summary>
    /// <param name="run">Characters without a space, simplified.</param>
    /// <param name="alone">Whether the run is the whole name, so that a short one is a person's.</param>
    /// <returns>The words, each read in pinyin with its characters; null when they could not be read.</returns>
    public static List<(string Word, string? Native)>? Read(string run, bool alone)
    {
        var words = new List<(string, string?)>();
        var unread = new StringBuilder();
        for (var i = 0; i < run.Length;)
        {
            var length = KnownAt(run, i);
            if (length == 0)
            {
                unread.Append(run[i++]);
                continue;
            }

            if (!Flush(unread, words, alone && i == 0))
            {
                return null;
            }

            var native = run.Substring(i, length);
            words.AddRange(Known[native].Split(' ').Select(word => (word, (string?)null)));
            i += length;
        }

        return Flush(unread, words, alone && words.Count == 0) ? words : null;
    }

    private static int KnownAt(string run, int at)
    {
        for (var length = Math.Min(Longest, run.Length - at); length > 0; length--)
        {
            if (Known.ContainsKey(run.Substring(at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool Flush(StringBuilder unread, List<(string, string?)> words, bool alone)
    {
        if (unread.Length == 0)
        {
            return true;
        }

        var native = unread.ToString();
        unread.Clear();
        var surname = alone && native.Length is 2 or 3 or 4 ? 1 : 0;
        foreach (var part in surname == 0 ? [native] : new[] { native[..surname], native[surname..] })
        {
            if (Pinyin(part) is not { } sounds)
            {
                return false;
            }

            words.Add((sounds, part));
        }

        return true;
    }

    private static string? Pinyin(string part)
    {
        var sounds = new StringBuilder();
        foreach (var character in part)
        {
            if (IcuLibrary.ToLatin(character.ToString()) is not { } sound)
            {
                return null;
            }

            sounds.Append(sound.Replace(" ", string.Empty, StringComparison.Ordinal));
        }

        return sounds.ToString();
    }
}
