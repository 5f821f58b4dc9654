namespace Sluice.Screening.Names.Scripts;

/// <summary>The writing of a word.</summary>
internal enum Script : byte
{
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hangul,
    Han,
    Kana,
    Other,
}
