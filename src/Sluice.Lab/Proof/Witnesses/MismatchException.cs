namespace Sluice.Lab.Proof.Witnesses;

/// <summary>
/// The engine answers an order otherwise than the translation of the law says. This is a fault of Sluice, never of whoever asked, and is not shown as an answer.
/// </summary>
/// <param name="message">What differs.</param>
/// <param name="order">The order, as a file that can be checked again.</param>
/// <param name="facts">The case that the solver found.</param>
public sealed class MismatchException(string message, string order, string facts)
    : Exception($"{message}\n\nThe order:\n{order}\nThe case the solver found:\n{facts}")
{
    /// <summary>The order, as a file that can be checked again.</summary>
    public string Order { get; } = order;

    /// <summary>The case that the solver found.</summary>
    public string Facts { get; } = facts;
}
