using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>Whether a number came out.</summary>
public enum MeasureState : byte
{
    /// <summary>It depends on a fact that is not known.</summary>
    Unknown = 0,

    /// <summary>The number is known.</summary>
    Known = 1,

    /// <summary>There is no number: a fact is missing, a divisor is zero, or the number is beyond what can be held exactly.</summary>
    Error = 2,
}

/// <summary>A compiled number. It may be shared by threads that have a frame each.</summary>
public abstract class Measure
{
    /// <summary>Works the number out.</summary>
    /// <param name="frame">The facts.</param>
    /// <param name="value">The number; <see cref="Number.Unknown"/> unless it is known.</param>
    public abstract MeasureState Evaluate(Frame frame, out Number value);
}
