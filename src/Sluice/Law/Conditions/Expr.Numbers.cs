namespace Sluice.Law.Conditions;

/// <summary>An exact number.</summary>
public sealed record NumberLiteral(decimal Value, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary><c>-x</c>.</summary>
public sealed record Negation(Expr Operand, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary><c>a + b</c>, <c>a - b</c>, <c>a * b</c> or <c>a / b</c> over numbers.</summary>
public sealed record Arithmetic(ArithmeticOperator Operator, Expr Left, Expr Right, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary><c>max(a, b)</c> or <c>min(a, b)</c>.</summary>
public sealed record Extreme(ExtremeKind Kind, Expr Left, Expr Right, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary>The days from the second date to the first: <c>a - b</c> over dates.</summary>
public sealed record DaysBetween(Expr Left, Expr Right, SourceSpan Span) : Expr(ExprType.Days, Span);

/// <summary><c>table("name")</c>: a number the law gives for the order's date.</summary>
public sealed record TableNumber(string Name, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary><c>list.sum(x, body)</c> or <c>list.max(x, body)</c>.</summary>
public sealed record Aggregate(AggregateKind Kind, ListRef List, RowRef Variable, Expr Body, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary><c>installed(set)</c> or <c>installed_max(set)</c>: TPP installed after this order.</summary>
public sealed record InstalledTpp(InstalledKind Kind, CountrySetExpr Set, SourceSpan Span) : Expr(ExprType.Number, Span);

/// <summary>A day.</summary>
public sealed record DateLiteral(DateOnly Value, SourceSpan Span) : Expr(ExprType.Date, Span);
