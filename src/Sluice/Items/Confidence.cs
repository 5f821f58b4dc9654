namespace Sluice.Items;

/// <summary>How well a figure is sourced.</summary>
public enum Confidence
{
    /// <summary>A rumour, an estimate, or sources that contradict each other.</summary>
    Low,

    /// <summary>One source, or a figure that follows from others.</summary>
    Medium,

    /// <summary>The maker's own dense figure, confirmed by a second source.</summary>
    High,
}
