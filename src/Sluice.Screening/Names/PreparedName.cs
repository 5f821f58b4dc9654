using Sluice.Screening.Lists;

namespace Sluice.Screening.Names;

/// <summary>A name read once, so that it can be compared many times. Never changes.</summary>
public sealed class PreparedName
{
    /// <summary>The longest name that is read, in characters.</summary>
    public const int MaxLength = 400;

    /// <summary>The most words that are compared.</summary>
    public const int MaxWords = 24;

    /// <summary>Words of less weight tell nothing by themselves.</summary>
    internal const float TellingWeight = 0.4f;

    internal PreparedName(string text, ListedPartyType type, NameToken[] tokens)
    {
        Text = text;
        Type = type;
        Tokens = tokens;
        Joins = JoinsOf(tokens);
        DescentAt = Descent.Between(tokens);
        foreach (var token in tokens)
        {
            Weight += token.Weight;
            IsRomanised |= token.Native is not null;
            Telling += token.Weight > TellingWeight ? 1 : 0;
        }
    }

    /// <summary>The name as it was given.</summary>
    public string Text { get; }

    /// <summary>What kind of thing it names.</summary>
    public ListedPartyType Type { get; }

    /// <summary>What was found in its writing.</summary>
    public NameWarnings Warnings { get; internal init; }

    /// <summary>Whether it was written in another script than Latin.</summary>
    public bool IsRomanised { get; }

    /// <summary>The words that are compared, in Latin letters.</summary>
    public string Latin => string.Join(' ', Tokens.Select(token => token.Word.Text));

    internal NameToken[] Tokens { get; }

    /// <summary>How many words tell something.</summary>
    internal int Telling { get; }

    /// <summary>What the words weigh together.</summary>
    internal float Weight { get; }

    /// <summary>Where a word for son or daughter stands between two others; 0 when there is none.</summary>
    internal int DescentAt { get; }

    /// <summary>Whether it reads like a company rather than a person.</summary>
    internal bool IsEntity { get; init; }

    /// <summary>The hash of all its letters: the same whatever the spaces.</summary>
    internal ulong Whole { get; init; }

    internal LegalForm Form { get; init; }

    internal string FormText { get; init; } = string.Empty;

    /// <summary>Whether an office was named, so that a surname alone may name a person.</summary>
    internal bool HasOffice { get; init; }

    internal IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Neighbouring words written together.</summary>
    internal WordJoin[] Joins { get; }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static WordJoin[] JoinsOf(NameToken[] tokens)
    {
        if (tokens.Length < 2)
        {
            return [];
        }

        var joins = new List<WordJoin>((tokens.Length * 2) - 3);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            joins.Add(new WordJoin(Hashing.Of(tokens[i].Word.Text, tokens[i + 1].Word.Text), (byte)i, 2));
            if (i + 2 < tokens.Length)
            {
                joins.Add(new WordJoin(Hashing.Of(tokens[i].Word.Text, tokens[i + 1].Word.Text, tokens[i + 2].Word.Text), (byte)i, 3));
            }
        }

        return [.. joins];
    }
}
