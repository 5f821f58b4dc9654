namespace Sluice.Law.Conditions;

/// <summary>How the operands of a <see cref="Junction"/> are joined.</summary>
public enum JunctionKind
{
    /// <summary>All hold: <c>&amp;&amp;</c>.</summary>
    And,

    /// <summary>At least one holds: <c>||</c>.</summary>
    Or,
}

/// <summary>How two values are compared. The bits say for which order of the values it holds: 1 less, 2 equal, 4 greater.</summary>
public enum ComparisonOperator
{
    /// <summary>Less than.</summary>
    Less = 1,

    /// <summary>Equal.</summary>
    Equal = 2,

    /// <summary>Less than or equal.</summary>
    AtMost = 3,

    /// <summary>Greater than.</summary>
    Greater = 4,

    /// <summary>Not equal.</summary>
    NotEqual = 5,

    /// <summary>Greater than or equal.</summary>
    AtLeast = 6,
}

/// <summary>How two numbers are combined.</summary>
public enum ArithmeticOperator
{
    /// <summary>The sum.</summary>
    Add,

    /// <summary>The difference.</summary>
    Subtract,

    /// <summary>The product.</summary>
    Multiply,

    /// <summary>The exact quotient.</summary>
    Divide,
}

/// <summary>How two sets of countries are combined.</summary>
public enum SetOperator
{
    /// <summary>The countries of either: <c>+</c>.</summary>
    Union,

    /// <summary>The countries of the first that are not in the second: <c>-</c>.</summary>
    Difference,
}

/// <summary>Which of two numbers is taken.</summary>
public enum ExtremeKind
{
    /// <summary>The larger.</summary>
    Max,

    /// <summary>The smaller.</summary>
    Min,
}

/// <summary>A list that macros walk.</summary>
public enum ListKind
{
    /// <summary>The parties of the order.</summary>
    Parties,

    /// <summary>The lines of the order.</summary>
    Items,

    /// <summary>The models that generated training data of a line's model weights.</summary>
    Generators,
}

/// <summary>How many elements of a list a condition must hold for.</summary>
public enum Quantifier
{
    /// <summary>At least one; false for an empty list.</summary>
    Exists,

    /// <summary>Every one; true for an empty list.</summary>
    All,
}

/// <summary>How the numbers of a list's elements are combined.</summary>
public enum AggregateKind
{
    /// <summary>The sum; 0 for an empty list.</summary>
    Sum,

    /// <summary>The largest; 0 for an empty list.</summary>
    Max,
}

/// <summary>Which installed TPP is taken.</summary>
public enum InstalledKind
{
    /// <summary>The sum over the countries of a set.</summary>
    Sum,

    /// <summary>The largest of a single country of a set.</summary>
    Largest,
}
