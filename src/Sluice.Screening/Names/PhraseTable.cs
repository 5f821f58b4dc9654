using System.Collections.Frozen;

namespace Sluice.Screening.Names;

/// <summary>Phrases of one to a few words, found at a place in a list of words, the longest first.</summary>
internal sealed class PhraseTable<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, T> phrases;
    private readonly FrozenDictionary<string, int> longest;

    public PhraseTable(IEnumerable<(string Phrase, T Value)> entries)
    {
        var all = new Dictionary<string, T>();
        var lengths = new Dictionary<string, int>();
        foreach (var (phrase, value) in entries)
        {
            all.TryAdd(phrase, value);
            var words = phrase.Split(' ');
            lengths[words[0]] = Math.Max(lengths.GetValueOrDefault(words[0]), words.Length);
        }

        phrases = all.ToFrozenDictionary();
        longest = lengths.ToFrozenDictionary();
    }

    /// <summary>Every phrase with its value.</summary>
    public IReadOnlyDictionary<string, T> All => phrases;

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="length">How many words it has; 0 when there is none.</param>
    public T? Find(IReadOnlyList<string> words, int at, out int length)
    {
        length = 0;
        if (!longest.TryGetValue(words[at], out var most))
        {
            return default;
        }

        for (var count = Math.Min(most, words.Count - at); count > 0; count--)
        {
            var phrase = count == 1 ? words[at] : string.Join(' ', words.Skip(at).Take(count));
            if (phrases.TryGetValue(phrase, out var value))
            {
                length = count;
                return value;
            }
        }

        return default;
    }
}
