using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Law.Lint.Search;

namespace Sluice.Lab.Proof.Claims;

/// <summary>What conditions ask of all lines of an order, which decides how many lines a proof must look at.</summary>
internal static class LineWalks
{
    /// <summary>How many times a condition asks whether some or every line is such, or for the largest number of one: a line each can bear witness.</summary>
    public static int In(Expr tree) => ExprNodes.All(tree).Count(n =>
        n is Quantified { List.Kind: ListKind.Items } or Aggregate { List.Kind: ListKind.Items, Kind: AggregateKind.Max });

    /// <summary>How many sums over all lines a condition asks for.</summary>
    public static int Sums(Expr tree) => ExprNodes.All(tree).Count(n => n is Aggregate { List.Kind: ListKind.Items, Kind: AggregateKind.Sum } or InstalledTpp);

    /// <summary>Whether a condition asks for the number of units of a line by itself.</summary>
    public static bool CountsUnits(Expr tree) => ExprNodes.All(tree).Any(n => n is FactRef { Fact: var fact } && fact == Vocabulary.Quantity);

    /// <summary>
    /// Whether a condition asks for the size of a line other than in a sum over all lines: then lines of one kind cannot stand for each other, however
    /// many units they have.
    /// </summary>
    public static bool DependsOnSize(Expr tree) => tree switch
    {
        FactRef { Fact: var fact } => fact == Vocabulary.Quantity || fact == Vocabulary.TotalTpp,
        Aggregate { List.Kind: ListKind.Items, Kind: AggregateKind.Sum } x => !IsProportional(x.Body),
        InstalledTpp => false,
        _ => ExprNodes.Parts(tree).Any(DependsOnSize),
    };

    /// <summary>Whether a number grows with the size of a line: a total, or nothing, by a test that the size does not change.</summary>
    private static bool IsProportional(Expr body) => body switch
    {
        TermUse x => IsProportional(x.Body),
        FactRef { Fact: var fact } => fact == Vocabulary.TotalTpp || fact == Vocabulary.Quantity,
        NumberLiteral { Value: 0m } => true,
        Conditional x => !DependsOnSize(x.Test) && IsProportional(x.Then) && IsProportional(x.Otherwise),
        Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } x => IsProportional(x.Left) && IsProportional(x.Right),
        Arithmetic { Operator: ArithmeticOperator.Multiply, Left: NumberLiteral } x => IsProportional(x.Right),
        _ => false,
    };
}
