namespace Sluice.Law.Conditions;

/// <summary>
/// A part of a condition, typed. The same tree is compiled, put into words, and translated for a solver. Two parts are
/// equal when they say the same; where they stand in their text does not count.
/// </summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Span">Where the part begins in its text.</param>
public abstract record Expr(ExprType Type, SourceSpan Span)
{
    /// <inheritdoc />
    public virtual bool Equals(Expr? other) => other is not null && EqualityContract == other.EqualityContract && Type == other.Type;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Type);

    /// <inheritdoc />
    public sealed override string ToString() => CelText.Print(this);
}
