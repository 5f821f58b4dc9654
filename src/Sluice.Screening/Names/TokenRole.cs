namespace Sluice.Screening.Names;

/// <summary>What a word does in a name; it decides how much the word weighs.</summary>
public enum TokenRole
{
    /// <summary>A word that tells this party from others.</summary>
    Word,

    /// <summary>A single letter that stands for a word.</summary>
    Initial,

    /// <summary>A number, in digits, words or Roman numerals.</summary>
    Number,

    /// <summary>A small word that joins others: <c>al</c>, <c>bin</c>, <c>van</c>, <c>de</c>, <c>of</c>, <c>and</c>.</summary>
    Particle,

    /// <summary>A form of address or rank: <c>Dr</c>, <c>President</c>, <c>Sheikh</c>.</summary>
    Title,

    /// <summary>The legal form of a company: <c>Ltd</c>, <c>GmbH</c>, <c>OOO</c>.</summary>
    LegalForm,

    /// <summary>A word that many companies share: <c>Technology</c>, <c>Trading</c>, <c>Group</c>.</summary>
    Business,

    /// <summary>A country, city or part of the world.</summary>
    Place,
}
