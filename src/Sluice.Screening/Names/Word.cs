using System.Numerics;

namespace Sluice.Screening.Names;

/// <summary>A word of a name with everything that comparing it needs, worked out once. Never changes; names share their words.</summary>
internal sealed class Word
{
    /// <summary>The longest word that is compared letter by letter; of a longer one the first letters.</summary>
    public const int MaxLength = 40;

    /// <summary>The least length of a sound or consonant key that may be compared with an error in it.</summary>
    public const int FuzzyKeyLength = 4;

    private Word(string text)
    {
        Text = text;
        Hash = Hashing.Of(text);
        Mask = LetterMask(text);
        IsNumber = text.Length > 0 && char.IsAsciiDigit(text[0]) && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        IsInitial = text.Length == 1 && !IsNumber;
        Sound = IsNumber ? string.Empty : SoundKey.Of(text);
        SoundHash = Hashing.Of(Sound);
        SoundMask = LetterMask(Sound);
        Consonants = IsNumber ? string.Empty : ConsonantKey.Of(text);
        ConsonantHash = Hashing.Of(Consonants);
        Variants = IsNumber ? default : WordTables.Shipped.VariantsOf(text);
        Concept = IsNumber ? 0 : WordTables.Shipped.ConceptOf(text);
    }

    /// <summary>The word: small Latin letters and digits; letters of a script that was not romanised stay.</summary>
    public string Text { get; }

    /// <summary>How it sounds in the languages that write it differently (see <see cref="SoundKey"/>).</summary>
    public string Sound { get; }

    /// <summary>Its consonants by class (see <see cref="ConsonantKey"/>).</summary>
    public string Consonants { get; }

    public ulong Hash { get; }

    public ulong SoundHash { get; }

    public ulong ConsonantHash { get; }

    public ulong Mask { get; }

    public ulong SoundMask { get; }

    public bool IsNumber { get; }

    public bool IsInitial { get; }

    /// <summary>The group of given names that this one is a form of.</summary>
    public VariantGroup Variants { get; }

    /// <summary>The number of what it means in a company's name (technology, tekhnologii), from 1; 0 is none.</summary>
    public int Concept { get; }

    public static Word Of(string text) => new(text.Length <= MaxLength ? text : text[..MaxLength]);

    /// <summary>The number of letters that two words cannot share, by their masks: at most twice the number of edits between them.</summary>
    public static int MaskDistance(ulong a, ulong b) => BitOperations.PopCount(a ^ b);

    /// <inheritdoc />
    public override string ToString() => Text;

    // Two bits for each letter (there; there twice), one for each digit: one edit changes at most two bits.
    private static ulong LetterMask(string text)
    {
        ulong mask = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
            {
                var once = 1UL << (c - 'a');
                mask |= (mask & once) == 0 ? once : once << 26;
            }
            else
            {
                mask |= 1UL << (52 + (c % 12));
            }
        }

        return mask;
    }
}
