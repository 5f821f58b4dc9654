using Sluice.Screening.Names.Scripts;

namespace Sluice.Screening.Names;

/// <summary>A word as the scanner leaves it: romanised and in plain small letters, not yet understood.</summary>
/// <param name="Text">The word.</param>
/// <param name="Native">As it was written in another script, or null.</param>
/// <param name="Bracketed">Whether it stood in brackets.</param>
/// <param name="InCapitals">Whether it was written in capitals, or with dots.</param>
internal readonly record struct RawWord(string Text, string? Native = null, bool Bracketed = false, bool InCapitals = false)
{
    /// <summary>Whether it was read syllable by syllable from Chinese or Korean, so that nothing in it is a title or a small word.</summary>
    public bool IsSyllables => Native is { Length: > 0 } && ScriptOf.Letter(Native[0]) is Script.Han or Script.Hangul;

    /// <summary>Whether the script it was written in loses sounds, so that only consonants can be trusted.</summary>
    public bool LosesSounds => Native is { Length: > 0 } && ScriptOf.Letter(Native[0]) switch
    {
        Script.Latin or Script.Cyrillic or Script.Greek or Script.Han => false,
        // A longer word is a foreign name; Korean names are syllables.
        Script.Hangul => Native.Length > 2 && Text.Length > 5,
        _ => true,
    };
}
