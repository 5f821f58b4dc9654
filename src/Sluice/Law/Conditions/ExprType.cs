namespace Sluice.Law.Conditions;

/// <summary>The type of a part of a condition.</summary>
public enum ExprType
{
    /// <summary>True or false.</summary>
    Flag,

    /// <summary>An exact number.</summary>
    Number,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A set of countries.</summary>
    CountrySet,

    /// <summary>One word of a closed list.</summary>
    Symbol,

    /// <summary>A set of words of a closed list.</summary>
    Symbols,

    /// <summary>A set of small whole numbers.</summary>
    Numerals,

    /// <summary>A day.</summary>
    Date,

    /// <summary>The number of days between two days; usable as a number.</summary>
    Days,

    /// <summary>A party's name.</summary>
    Name,

    /// <summary>A list of party names that the law gives.</summary>
    NameList,

    /// <summary>A part.</summary>
    Part,

    /// <summary>A list of parts that the law gives.</summary>
    PartList,

    /// <summary>An export control classification number.</summary>
    Eccn,

    /// <summary>A list of ECCNs that the law gives.</summary>
    EccnList,

    /// <summary>A party.</summary>
    Party,
}
