using System.Diagnostics.CodeAnalysis;

namespace Sluice.Parties;

/// <summary>A country or territory of ISO 3166-1, by its alpha-2 code (and Kosovo as XK, as customs offices write it).</summary>
/// <remarks>
/// One byte, so that sets of countries are sets of small numbers. <c>default</c> is no country: it has an empty code and an
/// <see cref="Index"/> of -1.
/// </remarks>
public readonly record struct Country
{
    private readonly byte ordinal;

    internal Country(int index) => ordinal = checked((byte)(index + 1));

    /// <summary>The position in <see cref="Countries.All"/>, from 0; -1 for <c>default</c>.</summary>
    public int Index => ordinal - 1;

    /// <summary>The ISO 3166-1 alpha-2 code in upper case.</summary>
    public string Code => ordinal == 0 ? string.Empty : Countries.CodeAt(Index);

    /// <summary>The name in English.</summary>
    public string EnglishName => Name("en");

    /// <summary>The country of a code, in upper or lower case; null when there is none.</summary>
    /// <param name="code">An ISO 3166-1 alpha-2 code.</param>
    public static Country? TryParse(string? code) => Countries.Find(code);

    /// <summary>The country of a code in UTF-8, in upper or lower case; null when there is none.</summary>
    /// <param name="code">An ISO 3166-1 alpha-2 code.</param>
    public static Country? TryParse(ReadOnlySpan<byte> code) => code.Length == 2 ? Countries.Find((char)code[0], (char)code[1]) : null;

    /// <summary>The country of a code.</summary>
    /// <param name="code">An ISO 3166-1 alpha-2 code.</param>
    /// <exception cref="FormatException">There is no such code; the message says which was perhaps meant.</exception>
    public static Country Parse(string code) => TryParse(code) ?? throw new FormatException(Countries.Problem(code));

    /// <summary>The country at a position in <see cref="Countries.All"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public static Country FromIndex(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Countries.Count);
        return new Country(index);
    }

    /// <summary>The name in a language: <c>zh-Hant</c>, <c>zh-Hans</c>, and English for every other.</summary>
    [SuppressMessage("Naming", "CA1721", Justification = "EnglishName is the name of one language.")]
    public string Name(string language) => ordinal == 0 ? string.Empty : Countries.NameAt(Index, language);

    /// <inheritdoc />
    public override string ToString() => Code;
}
