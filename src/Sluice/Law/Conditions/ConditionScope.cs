namespace Sluice.Law.Conditions;

/// <summary>What is in hand when a condition is asked.</summary>
public enum ConditionScope
{
    /// <summary>The order as a whole: <c>item.</c> has no meaning, <c>items.exists(i, ...)</c> has.</summary>
    Order,

    /// <summary>One line of the order: <c>item.</c> speaks of it.</summary>
    Item,
}
