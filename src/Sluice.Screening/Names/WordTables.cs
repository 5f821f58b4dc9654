using System.Collections.Frozen;
using System.Globalization;

namespace Sluice.Screening.Names;

/// <summary>The words that the reading of names knows, from the tables beside this file.</summary>
internal sealed class WordTables
{
    private const double DefaultBusinessWeight = 0.5;

    private readonly FrozenDictionary<string, VariantGroup> variants;
    private readonly FrozenDictionary<string, int> concepts;

    private WordTables()
    {
        LegalForms = new PhraseTable<LegalForm>(Forms());
        Titles = new PhraseTable<TitleKind>(TitleForms());
        Business = BusinessWords();
        Places = PlaceNames.Load();
        concepts = Concepts();
        Particles = [.. TableFile.Lines("particles").SelectMany(TableFile.Words).Where(word => !word.Contains(' '))];
        Common = TableFile.Lines("common-names").SelectMany(TableFile.Words).ToFrozenSet();
        variants = Variants();
    }

    /// <summary>The tables that the library carries.</summary>
    public static WordTables Shipped { get; } = new();

    public PhraseTable<LegalForm> LegalForms { get; }

    public PhraseTable<TitleKind> Titles { get; }

    /// <summary>Words that many companies share: what they are written as, and what they weigh.</summary>
    public FrozenDictionary<string, (string Canonical, float Weight)> Business { get; }

    public PhraseTable<string> Places { get; }

    public HashSet<string> Particles { get; }

    public FrozenSet<string> Common { get; }

    public VariantGroup VariantsOf(string word) => variants.GetValueOrDefault(word);

    public int ConceptOf(string word) => concepts.GetValueOrDefault(word);

    private FrozenDictionary<string, int> Concepts()
    {
        var numbers = new Dictionary<string, int>();
        int Number(string concept)
        {
            if (!numbers.TryGetValue(concept, out var number))
            {
                number = numbers.Count + 1;
                numbers.Add(concept, number);
            }

            return number;
        }

        var words = new Dictionary<string, int>();
        foreach (var (word, (canonical, _)) in Business)
        {
            words[word] = Number(canonical);
        }

        foreach (var (phrase, place) in Places.All.Where(entry => !entry.Key.Contains(' ')))
        {
            words.TryAdd(phrase, Number("@" + place));
        }

        return words.ToFrozenDictionary();
    }

    private static IEnumerable<(string Phrase, LegalForm Value)> Forms() =>
        from line in TableFile.Lines("legal-forms")
        let pair = TableFile.Pair(line)
        let form = Enum.Parse<LegalForm>(pair.Key, ignoreCase: true)
        from phrase in TableFile.Words(pair.Value)
        select (phrase, form);

    private static IEnumerable<(string Phrase, TitleKind Value)> TitleForms() =>
        from line in TableFile.Lines("titles")
        let pair = TableFile.Pair(line)
        let kind = Enum.Parse<TitleKind>(pair.Key, ignoreCase: true)
        from phrase in TableFile.Words(pair.Value)
        select (phrase, kind);

    private static FrozenDictionary<string, (string, float)> BusinessWords()
    {
        var words = new Dictionary<string, (string, float)>();
        foreach (var (key, value) in TableFile.Lines("business").Select(TableFile.Pair))
        {
            var parts = key.Split(' ');
            var weighted = float.TryParse(parts[^1], CultureInfo.InvariantCulture, out var weight);
            var canonical = weighted ? string.Join(' ', parts[..^1]) : key;
            foreach (var word in TableFile.Words(value).Prepend(canonical).Where(word => !word.Contains(' ')))
            {
                words.TryAdd(word, (canonical, weighted ? weight : (float)DefaultBusinessWeight));
            }
        }

        return words.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, VariantGroup> Variants()
    {
        var groups = new Dictionary<string, VariantGroup>();
        var number = 0;
        foreach (var line in TableFile.Lines("variants"))
        {
            if (line[0] == '=')
            {
                foreach (var word in TableFile.Words(line[1..]))
                {
                    groups.TryAdd(word, new VariantGroup(++number, IsShort: false));
                }

                continue;
            }

            number++;
            var halves = line.Split('|');
            for (var half = 0; half < halves.Length; half++)
            {
                foreach (var word in TableFile.Words(halves[half]).Where(word => !word.Contains(' ')))
                {
                    groups.TryAdd(word, new VariantGroup(number, IsShort: half == 1));
                }
            }
        }

        return groups.ToFrozenDictionary();
    }
}
