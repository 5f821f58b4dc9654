namespace Sluice.Law.Conditions;

/// <summary>Gives names and types to a tree as it was written.</summary>
internal sealed partial class Typer(IDefinitions definitions, ConditionScope scope)
{
    private const int TypedNesting = 4 * Limits.Nesting;
    private readonly Literals literals = new(definitions);
    private Names names = definitions.BoundRows.Aggregate(Names.None, (bound, row) => bound.Bind(row));
    private int nodes;
    private int depth;

    /// <summary>Types a whole text.</summary>
    public Expr Whole(string text, ExprType expected)
    {
        var expr = Type(Parser.Parse(text), new Hint(expected));
        return Fits(expr.Type, expected)
            ? expr
            : throw new ConditionException(expr.Span, expr.Type == ExprType.Party
                ? $"A party stands alone; {expected.Say()} is expected. Name one of its facts, for instance {expr}.headquarters."
                : $"The condition as a whole is {expr.Type.Say()}; {expected.Say()} is expected.");
    }

    private static bool Fits(ExprType type, ExprType expected) => type == expected || (type.IsNumeric() && expected.IsNumeric());

    private Expr Type(Syntax syntax, Hint hint)
    {
        if (++nodes > Limits.Nodes)
        {
            throw new ConditionException(syntax.Span, $"With its terms written out the condition has more than {Limits.Nodes} parts, which is the most that is accepted.");
        }

        if (++depth > TypedNesting)
        {
            throw new ConditionException(syntax.Span, $"With its terms written out the condition nests more than {TypedNesting} deep, which is the most that is accepted.");
        }

        var expr = syntax switch
        {
            FlagSyntax x => new FlagLiteral(x.Value, x.Span),
            NumberSyntax x => new NumberLiteral(x.Value, x.Span),
            TextSyntax x => literals.Text(x, hint),
            ListSyntax x => literals.List(x, hint),
            PathSyntax x => Path(x, hint),
            CallSyntax x => Call(x, hint),
            UnarySyntax x => Unary(x),
            BinarySyntax x => Binary(x),
            JunctionSyntax x => Join(x),
            ConditionalSyntax x => Branch(x),
            _ => throw new InvalidOperationException(),
        };
        depth--;
        return expr;
    }

    /// <summary>Types a part that must have a type.</summary>
    private Expr Type(Syntax syntax, ExprType expected, string where)
    {
        var expr = Type(syntax, new Hint(expected));
        return Fits(expr.Type, expected)
            ? expr
            : throw new ConditionException(syntax.Span, $"{where} must be {expected.Say()}; {Shown(expr)} is {expr.Type.Say()}.");
    }

    private CountrySetExpr CountrySet(Syntax syntax, string where) => (CountrySetExpr)Type(syntax, ExprType.CountrySet, where);

    private Expr Unary(UnarySyntax syntax)
    {
        if (syntax.Mark == "!")
        {
            return new Not(Type(syntax.Operand, ExprType.Flag, "What ! turns round"), syntax.Span);
        }

        var operand = Type(syntax.Operand, ExprType.Number, "What - makes negative");
        return operand is NumberLiteral literal ? new NumberLiteral(-literal.Value, syntax.Span) : new Negation(operand, syntax.Span);
    }

    private Expr Join(JunctionSyntax syntax)
    {
        var where = syntax.Kind == JunctionKind.And ? "Each side of &&" : "Each side of ||";
        return Junction.Of(syntax.Kind, [.. syntax.Operands.Select(x => Type(x, ExprType.Flag, where))], syntax.Span);
    }

    private Conditional Branch(ConditionalSyntax syntax)
    {
        var test = Type(syntax.Test, ExprType.Flag, "What stands before ?");
        var then = Type(syntax.Then, Hint.None);
        var otherwise = Type(syntax.Otherwise, Hint.None);
        var both = (then.Type == ExprType.Flag && otherwise.Type == ExprType.Flag) || (then.Type.IsNumeric() && otherwise.Type.IsNumeric());
        return both
            ? new Conditional(test, then, otherwise, syntax.Span)
            : throw new ConditionException(
                syntax.Otherwise.Span, $"Both branches of ?: must be true or false, or both numbers; the first is {then.Type.Say()}, the second {otherwise.Type.Say()}.");
    }

    private static string Shown(Expr expr)
    {
        var text = CelText.Print(expr);
        return text.Length <= 60 ? $"'{text}'" : "this";
    }
}
