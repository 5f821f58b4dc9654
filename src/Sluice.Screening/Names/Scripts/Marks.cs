using System.Globalization;

namespace Sluice.Screening.Names.Scripts;

/// <summary>Characters that are not letters of their own: accents, vowel points, and marks nobody sees.</summary>
internal static class Marks
{
    /// <summary>Whether the character is an accent or a point over or under a letter.</summary>
    public static bool IsMark(char c) => c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whether the character is invisible: a direction mark, a joiner, a soft hyphen, a byte order mark.</summary>
    public static bool IsInvisible(char c) => c == 0xAD || (c >= 0x200B && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Whether the character stands inside a word and is not written everywhere: an apostrophe, an ayn, a hamza.</summary>
    public static bool IsApostrophe(char c) =>
        c is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u201B' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' or '\u02B9' or '\u02BA' or '\u2032' or '\uFF07' or '\u05F3';
}
