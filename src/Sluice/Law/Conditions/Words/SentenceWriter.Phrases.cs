namespace Sluice.Law.Conditions.Words;

internal sealed partial class SentenceWriter
{
    private string Number(Expr expr) => Number(expr, null);

    /// <summary>The phrase of a number; a literal takes the unit of the fact it is compared with.</summary>
    private string Number(Expr expr, Expr? other) => expr switch
    {
        TermUse x => Number(x.Body, other),
        NumberLiteral x => Figures.Say(x.Value, (other is null ? null : Body(other) as FactRef)?.Fact, language),
        FactRef x => Noun(x),
        Negation x => Fill(Sentences.Negative, Nested(x.Operand)),
        Arithmetic x => Fill(Sentence(x.Operator), Nested(x.Left), Nested(x.Right)),
        Extreme x => Fill(x.Kind == ExtremeKind.Max ? Sentences.Larger : Sentences.Smaller, Nested(x.Left), Nested(x.Right)),
        DaysBetween x => Fill(Sentences.Days, Operand(x.Left), Operand(x.Right)),
        Conditional x => Fill(Sentences.NumberIf, Flag(x.Test, true), Number(x.Then, other), Number(x.Otherwise, other)),
        TableNumber x => Fill(Sentences.Table, Fill(Sentences.Quoted, x.Name)),
        Aggregate x => Aggregate(x),
        InstalledTpp x => Fill(x.Kind == InstalledKind.Sum ? Sentences.Installed : Sentences.InstalledLargest, Set(x.Set)),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} has no words."),
    };

    private string Nested(Expr expr) => Body(expr) is Arithmetic or Extreme or Negation or DaysBetween
        ? Fill(Sentences.Brackets, Number(expr))
        : Number(expr);

    private string Aggregate(Aggregate x)
    {
        var element = Element(x.List);
        Bind(x.Variable);
        return Fill(x.Kind == AggregateKind.Sum ? Sentences.Sum : Sentences.Largest, element, Number(x.Body));
    }

    private string Threshold(Expr expr) => Body(expr) is NumberLiteral literal ? Figures.Share(literal.Value, language) : Nested(expr);

    private static LocalText Sentence(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => Sentences.Plus,
        ArithmeticOperator.Subtract => Sentences.Minus,
        ArithmeticOperator.Multiply => Sentences.Times,
        _ => Sentences.DividedBy,
    };

    private static CountrySetExpr Unnamed(CountrySetExpr set) => set is CountryTerm term ? Unnamed(term.Body) : set;

    private string Set(CountrySetExpr set)
    {
        switch (Unnamed(set))
        {
            case CountryCombination { Operator: SetOperator.Difference } x:
                return Fill(Sentences.Except, Grouped(x.Left), Grouped(x.Right));
            case CountriesOutside x:
                return Fill(Sentences.Outside, Grouped(x.Set));
            case var plain:
                var parts = new List<string>();
                Collect(plain, parts);
                return List(parts);
        }
    }

    private void Collect(CountrySetExpr set, List<string> parts)
    {
        switch (Unnamed(set))
        {
            case CountryList x:
                parts.AddRange(x.Written.Select(Say));
                break;
            case CountryGroup x:
                parts.Add(Fill(Sentences.Group, x.Name.All(IsPlain) ? x.Name : Fill(Sentences.Quoted, x.Name)));
                break;
            case CountryCombination { Operator: SetOperator.Union } x:
                Collect(x.Left, parts);
                Collect(x.Right, parts);
                break;
            case var other:
                parts.Add(Fill(Sentences.Brackets, Set(other)));
                break;
        }
    }

    private string Grouped(CountrySetExpr set) => Unnamed(set) is CountryGroup or CountryList { Written.Count: 1 }
        ? Set(set)
        : Fill(Sentences.Brackets, Set(set));

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '+' or '.' or '_';
}
