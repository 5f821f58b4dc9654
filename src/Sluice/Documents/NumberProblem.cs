namespace Sluice.Documents;

/// <summary>Why a text is not taken as a number.</summary>
public enum NumberProblem
{
    /// <summary>It is taken.</summary>
    None,

    /// <summary>It is not a decimal number; hexadecimal, grouped digits, NaN and infinity are not.</summary>
    NotANumber,

    /// <summary>It has more significant digits than can be kept.</summary>
    TooManyDigits,

    /// <summary>It is beyond about 7.9e28.</summary>
    TooLarge,

    /// <summary>It has more than 28 places after the point.</summary>
    TooSmall,
}
