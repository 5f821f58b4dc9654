namespace Sluice.Allocations;

/// <summary>Amounts in their one form.</summary>
internal static class ExactAmounts
{
    /// <summary>The same amount without zeros at the end of its decimal places, so that 10.50 less 0.50 is written 10.</summary>
    public static decimal Trimmed(this decimal amount) => amount.Scale == 0 ? amount : amount / 1.0000000000000000000000000000m;
}
