using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

internal sealed partial class Builder
{
    private Test Compare(ComparisonOperator @operator, Expr left, Expr right)
    {
        if (left is not FactRef && right is FactRef)
        {
            (left, right, @operator) = (right, left, @operator.Swapped());
        }

        var equal = @operator == ComparisonOperator.Equal;
        switch (left.Type)
        {
            case ExprType.Flag:
                return Same(Test(left), Test(right), equal);
            case ExprType.Country:
                return left is FactRef country && right is CountryLiteral literal
                    ? CellTest.Of(country, new InCountries(literal.Value, equal))
                    : new CodeComparison(CodeReader.For(left), @operator, CodeReader.For(right), treatedAs.Value);
            case ExprType.Symbol:
                return left is FactRef symbol && right is SymbolLiteral { Code: var code }
                    ? CellTest.Of(symbol, new OneOf(equal ? UInt128.One << code : ~(UInt128.One << code)))
                    : new CodeComparison(CodeReader.For(left), @operator, CodeReader.For(right), null);
            case ExprType.Date:
                return left is FactRef date && right is DateLiteral { Value: var day }
                    ? CellTest.Of(date, new CodeAgainst(@operator, day.DayNumber))
                    : Dates(left, @operator, right);
            default:
                return Numbers(left, Measure(left), @operator, Measure(right));
        }
    }

    private static Test Same(Test left, Test right, bool equal) => (left, right) switch
    {
        (ConstantTest { Value: Tri.True or Tri.False } a, _) => Matches(right, a.Value, equal),
        (_, ConstantTest { Value: Tri.True or Tri.False } b) => Matches(left, b.Value, equal),
        _ => new SameTest(left, right, equal),
    };

    private static Test Matches(Test test, Tri value, bool equal) => value == Tri.True == equal ? test : Opposite(test);

    private static Test Dates(Expr left, ComparisonOperator @operator, Expr right)
    {
        var test = new CodeComparison(CodeReader.For(left), @operator, CodeReader.For(right), null);
        return left is DateLiteral && right is DateLiteral ? Constant(test.Evaluate(NoFrame)) : test;
    }

    private static Test Numbers(Expr left, Measure a, ComparisonOperator @operator, Measure b)
    {
        var test = new NumberComparison(a, @operator, b);
        return b is not ConstantMeasure constant ? test
            : a is ConstantMeasure ? Constant(test.Evaluate(NoFrame))
            : left is FactRef fact && constant.IsKnown ? CellTest.Of(fact, new NumberAgainst(@operator, constant.Value))
            : test;
    }

    private Test Lookup(Expr element, Expr set) => (element, set) switch
    {
        (FactRef x, CountrySetExpr y) => CellTest.Of(x, new InCountries(y.Value, true)),
        (CountryLiteral x, CountrySetExpr y) => Constant(Tris.Of(y.Value.Contains(x.Country))),
        (FactRef x, SymbolList y) => CellTest.Of(x, new OneOf(y.Bits)),
        (SymbolLiteral x, FactRef y) => CellTest.Of(y, new Has(UInt128.One << x.Code)),
        (FactRef { Type: ExprType.Symbol } x, FactRef y) => new SymbolInSymbols(CodeReader.For(x), RowReader.For(y.Row), y.Fact.Slot),
        (NumberLiteral x, FactRef y) => CellTest.Of(y, new Has(UInt128.One << (int)x.Value)),
        (FactRef x, NamedList y) => CellTest.Of(x, new Has(UInt128.One << Bit(y))),
        _ => throw new InvalidOperationException($"{element.GetType().Name} cannot be in {set.GetType().Name}."),
    };

    private int Bit(NamedList list) => list.Type switch
    {
        ExprType.NameList => definitions.NameList(list.Name),
        ExprType.PartList => definitions.PartList(list.Name),
        _ => definitions.EccnList(list.Name),
    };
}
