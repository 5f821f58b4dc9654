namespace Sluice.Law.Conditions;

/// <summary>Reads conditions: a typed subset of the Common Expression Language over the facts of an order.</summary>
public static class Condition
{
    /// <summary>Reads and types a text.</summary>
    /// <param name="text">The text, of one line or several.</param>
    /// <param name="expected">The type it must have: <see cref="ExprType.Flag"/> for a condition; a number of days passes for a number.</param>
    /// <param name="definitions">The groups, terms, lists and tables of the law of the day.</param>
    /// <param name="scope">Whether a line of the order is in hand.</param>
    /// <exception cref="ConditionException">The text is not a condition of that type.</exception>
    public static Expr Parse(string text, ExprType expected, IDefinitions definitions, ConditionScope scope) =>
        new Typer(definitions, scope).Whole(text, expected);
}
