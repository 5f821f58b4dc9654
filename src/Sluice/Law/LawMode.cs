namespace Sluice.Law;

/// <summary>Which of the two laws of a day.</summary>
public enum LawMode
{
    /// <summary>The text in force.</summary>
    Written,

    /// <summary>The text, less the amendments whose enforcement was announced to stop.</summary>
    Enforced,
}
