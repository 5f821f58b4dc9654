using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sluice.Determinations.Allowances;

/// <summary>
/// A company's name as part of an account's name: lower case, letters, digits and marks of any script kept, full-width letters made
/// narrow, every run of other signs a hyphen. Names that differ in signs alone share an account, which can only make the ledger
/// refuse too early; names that are spelled differently do not, and are warned of where the account is drawn on.
/// </summary>
public static class CompanySlug
{
    private const int Longest = 80;
    private const int HashDigits = 8;

    /// <summary>The slug of a name; null when it has no letter and no digit.</summary>
    public static string? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var slug = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsKept(rune))
            {
                slug.Append(Rune.ToLowerInvariant(HalfWidth(rune)).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? null : trimmed.Length <= Longest ? trimmed : Cut(trimmed);
    }

    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    // Full-width letters and digits of East Asian typesetting (U+FF01 to U+FF5E) are the ASCII ones.
    private static Rune HalfWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;

    private static string Cut(string slug)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)));
        var end = Longest - HashDigits - 1;
        return $"{slug[..(char.IsHighSurrogate(slug[end - 1]) ? end - 1 : end)].TrimEnd('-')}-{hash[..HashDigits]}";
    }
}
