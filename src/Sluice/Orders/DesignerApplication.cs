namespace Sluice.Orders;

/// <summary>What is known of a designer's application to be approved.</summary>
/// <param name="Filed">The day it was filed; null when it is known that none was.</param>
public sealed record DesignerApplication(DateOnly? Filed)
{
    /// <summary>It is known that none was filed.</summary>
    public static DesignerApplication None { get; } = new((DateOnly?)null);
}
