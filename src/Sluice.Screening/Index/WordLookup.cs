using System.Collections.Concurrent;
using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>Every word of the lists, and for a word of a query all of them that <see cref="WordSimilarity"/> finds like it.</summary>
internal sealed class WordLookup
{
    // What is kept of words already looked up: names repeat. Bounded, for users may type anything.
    private const int MostRemembered = 100_000;

    private readonly Word[] words;
    private readonly bool[] romanised;
    private readonly Dictionary<ulong, int> numbers;
    private readonly KeyTable spellings;
    private readonly KeyTable sounds;
    private readonly KeyTable consonants;
    private readonly KeyTable romanisedConsonants;
    private readonly ILookup<int, int> variants;
    private readonly ILookup<int, int> concepts;
    private readonly ConcurrentDictionary<(ulong Word, bool Romanised), WordHit[]> remembered = new();

    /// <summary>Makes the tables.</summary>
    /// <param name="words">The words, each once; a word's number is its position.</param>
    /// <param name="romanised">Whether a name has the word from another script.</param>
    public WordLookup(Word[] words, bool[] romanised)
    {
        this.words = words;
        this.romanised = romanised;
        numbers = new Dictionary<ulong, int>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            numbers.Add(words[i].Hash, i);
        }

        KeyTable[] tables = [null!, null!, null!, null!];
        Parallel.Invoke(
            () => tables[0] = Table(word => word.Text, Deletions.OfWord, _ => true),
            () => tables[1] = Table(word => word.Sound, Deletions.OfKey, _ => true),
            () => tables[2] = Table(word => word.Consonants, Deletions.OfKey, _ => true),
            () => tables[3] = Table(word => word.Consonants, Deletions.OfKey, i => romanised[i]));
        (spellings, sounds, consonants, romanisedConsonants) = (tables[0], tables[1], tables[2], tables[3]);
        variants = Enumerable.Range(0, words.Length).Where(i => words[i].Variants.Group != 0).ToLookup(i => words[i].Variants.Group);
        concepts = Enumerable.Range(0, words.Length).Where(i => words[i].Concept != 0).ToLookup(i => words[i].Concept);
    }

    public int Count => words.Length;

    public long Bytes => spellings.Bytes + sounds.Bytes + consonants.Bytes + romanisedConsonants.Bytes + (words.Length * 300L);

    /// <summary>The number of the word with this hash, or -1.</summary>
    public int Exact(ulong hash) => numbers.GetValueOrDefault(hash, -1);

    /// <summary>The words like a word, it itself first when it is there.</summary>
    /// <param name="word">The word of a query.</param>
    /// <param name="fromOtherScript">Whether it was romanised.</param>
    public WordHit[] Like(Word word, bool fromOtherScript)
    {
        var key = (word.Hash, fromOtherScript);
        if (remembered.TryGetValue(key, out var known))
        {
            return known;
        }

        var hits = Find(word, fromOtherScript);
        if (remembered.Count < MostRemembered)
        {
            remembered.TryAdd(key, hits);
        }

        return hits;
    }

    private WordHit[] Find(Word word, bool fromOtherScript)
    {
        var exact = Exact(word.Hash);
        if (word.IsNumber || word.IsInitial)
        {
            return exact < 0 ? [] : [new WordHit(exact, 1)];
        }

        var seen = new HashSet<int>();
        var hashes = new List<ulong>();
        Meet(spellings, word.Text, Deletions.OfWord(word.Text.Length), hashes, seen);
        Meet(sounds, word.Sound, Deletions.OfKey(word.Sound.Length), hashes, seen);
        Meet(fromOtherScript ? consonants : romanisedConsonants, word.Consonants, Deletions.OfKey(word.Consonants.Length), hashes, seen);
        if (word.Variants.Group != 0)
        {
            seen.UnionWith(variants[word.Variants.Group]);
        }

        if (word.Concept != 0)
        {
            seen.UnionWith(concepts[word.Concept]);
        }

        var hits = new List<WordHit>();
        foreach (var number in seen)
        {
            var quality = ScoreFormula.Quality(WordSimilarity.Of(word, words[number], fromOtherScript || romanised[number]));
            if (quality > 0)
            {
                hits.Add(new WordHit(number, quality));
            }
        }

        return [.. hits];
    }

    private static void Meet(KeyTable table, string text, int depth, List<ulong> hashes, HashSet<int> seen)
    {
        hashes.Clear();
        Deletions.Collect(text, depth, hashes);
        foreach (var hash in hashes)
        {
            foreach (var number in table.Find(hash))
            {
                seen.Add(number);
            }
        }
    }

    private KeyTable Table(Func<Word, string> text, Func<int, int> depth, Func<int, bool> takes)
    {
        var entries = new List<(ulong, int)>(words.Length * 8);
        var hashes = new List<ulong>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsNumber || words[i].IsInitial || !takes(i))
            {
                continue;
            }

            hashes.Clear();
            var value = text(words[i]);
            Deletions.Collect(value, depth(value.Length), hashes);
            foreach (var hash in hashes)
            {
                entries.Add((hash, i));
            }
        }

        return new KeyTable(entries);
    }
}
