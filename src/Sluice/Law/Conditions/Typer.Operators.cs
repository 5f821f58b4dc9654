namespace Sluice.Law.Conditions;

internal sealed partial class Typer
{
    private Expr Binary(BinarySyntax syntax) => syntax.Mark switch
    {
        "in" => In(syntax),
        "+" or "-" or "*" or "/" => Combine(syntax),
        _ => Compare(syntax),
    };

    private static bool IsBare(Syntax syntax) => syntax is TextSyntax or ListSyntax;

    private (Expr Left, Expr Right) Sides(BinarySyntax syntax, Func<Expr, Hint> hintFrom)
    {
        if (IsBare(syntax.Left) && IsBare(syntax.Right))
        {
            throw new ConditionException(syntax.Span, $"Both sides of '{syntax.Mark}' are written out; one of them must be a fact.");
        }

        if (IsBare(syntax.Left))
        {
            var known = Type(syntax.Right, Hint.None);
            return (Type(syntax.Left, hintFrom(known)), known);
        }

        var left = Type(syntax.Left, Hint.None);
        return (left, Type(syntax.Right, IsBare(syntax.Right) ? hintFrom(left) : Hint.None));
    }

    private Comparison Compare(BinarySyntax syntax)
    {
        var @operator = syntax.Mark switch
        {
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.AtMost,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.AtLeast,
            "==" => ComparisonOperator.Equal,
            _ => ComparisonOperator.NotEqual,
        };
        var (left, right) = Sides(syntax, other => new Hint(other.Type, Hint.WordsOf(other)));
        var equality = @operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        var accepted = (left.Type, right.Type) switch
        {
            (ExprType.Date, ExprType.Date) => true,
            (ExprType.Flag, ExprType.Flag) or (ExprType.Country, ExprType.Country) => equality,
            (ExprType.Symbol, ExprType.Symbol) => equality && SameWords(left, right),
            _ => left.Type.IsNumeric() && right.Type.IsNumeric(),
        };
        return accepted ? new Comparison(@operator, left, right, syntax.Span) : throw NotComparable(syntax, left, right);
    }

    private static ConditionException NotComparable(BinarySyntax syntax, Expr left, Expr right)
    {
        var advice = (left.Type, right.Type) switch
        {
            (ExprType.Symbol, ExprType.Symbol) when !SameWords(left, right) => "they are words of different lists",
            (ExprType.Country, ExprType.Country) or (ExprType.Symbol, ExprType.Symbol) or (ExprType.Flag, ExprType.Flag) => "only == and != compare them",
            (ExprType.Country, ExprType.CountrySet) or (ExprType.Symbol, ExprType.Symbols) => "write 'in' to look one thing up in a set",
            (ExprType.Name, _) or (_, ExprType.Name) => "names are looked up in a list of the law: name in names(\"...\")",
            (ExprType.Part, _) or (_, ExprType.Part) => "parts are looked up in a list of the law: item.chip in chips(\"...\")",
            (ExprType.Eccn, _) or (_, ExprType.Eccn) => "ECCNs are looked up with under(item.eccn, \"3B001.f\") or item.eccn in eccns(\"...\")",
            (ExprType.Symbols, _) or (_, ExprType.Symbols) => "write \"word\" in set to ask for one of its words",
            (ExprType.Party, _) or (_, ExprType.Party) => "name one of the party's facts, for instance .headquarters",
            (ExprType.Date, _) => "write a date as date(\"2026-12-31\")",
            _ => "both sides must be of one type",
        };
        return new ConditionException(
            syntax.MarkSpan, $"'{syntax.Mark}' cannot compare {left.Type.Say()} ({Shown(left)}) with {right.Type.Say()} ({Shown(right)}); {advice}.");
    }

    private static bool SameWords(Expr left, Expr right) =>
        Hint.WordsOf(left) is { } a && Hint.WordsOf(right) is { } b && a.Words.SequenceEqual(b.Words);

    private Membership In(BinarySyntax syntax)
    {
        var leftIsBare = IsBare(syntax.Left);
        var (element, set) = Sides(syntax, other => leftIsBare ? ElementOf(other) : SetOf(other));
        var accepted = (element.Type, set.Type) switch
        {
            (ExprType.Country, ExprType.CountrySet) => true,
            (ExprType.Symbol, ExprType.Symbols) => SameWords(element, set),
            (ExprType.Number, ExprType.Numerals) => element is NumberLiteral,
            (ExprType.Name, ExprType.NameList) or (ExprType.Part, ExprType.PartList) or (ExprType.Eccn, ExprType.EccnList) => true,
            _ => false,
        };
        if (!accepted)
        {
            throw new ConditionException(
                syntax.MarkSpan,
                $"'in' cannot look up {element.Type.Say()} ({Shown(element)}) in {set.Type.Say()} ({Shown(set)}); it looks up a country in a set of countries, "
                + "a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names(\"...\"), a part in chips(\"...\") and an ECCN in eccns(\"...\").");
        }

        if (element is NumberLiteral { Value: var value } && (value != decimal.Truncate(value) || value is < 0m or > 63m))
        {
            throw new ConditionException(element.Span, $"{Shown(element)} cannot be in {Shown(set)}, which holds whole numbers from 0 to 63.");
        }

        return new Membership(element, set, syntax.Span);
    }

    private static Hint ElementOf(Expr set) => set.Type switch
    {
        ExprType.CountrySet => new Hint(ExprType.Country),
        ExprType.Symbols => new Hint(ExprType.Symbol, Hint.WordsOf(set)),
        ExprType.Numerals => new Hint(ExprType.Number),
        ExprType.NameList => new Hint(ExprType.Name),
        ExprType.PartList => new Hint(ExprType.Part),
        ExprType.EccnList => new Hint(ExprType.Eccn),
        _ => Hint.None,
    };

    private static Hint SetOf(Expr element) => element.Type switch
    {
        ExprType.Country => new Hint(ExprType.CountrySet),
        ExprType.Symbol => new Hint(ExprType.Symbols, Hint.WordsOf(element)),
        _ => new Hint(element.Type),
    };

    private Expr Combine(BinarySyntax syntax)
    {
        if (syntax.Mark is "+" or "-" && (IsSetSyntax(syntax.Left) || IsSetSyntax(syntax.Right)))
        {
            return CombineSets(syntax, CountrySet(syntax.Left, $"The left side of '{syntax.Mark}'"));
        }

        var left = Type(syntax.Left, Hint.None);
        if (left is CountrySetExpr leftSet && syntax.Mark is "+" or "-")
        {
            return CombineSets(syntax, leftSet);
        }

        var right = Type(syntax.Right, new Hint(left.Type));
        if (left.Type == ExprType.Date && right.Type == ExprType.Date && syntax.Mark == "-")
        {
            return new DaysBetween(left, right, syntax.Span);
        }

        if (left.Type.IsNumeric() && right.Type.IsNumeric())
        {
            var @operator = syntax.Mark switch
            {
                "+" => ArithmeticOperator.Add,
                "-" => ArithmeticOperator.Subtract,
                "*" => ArithmeticOperator.Multiply,
                _ => ArithmeticOperator.Divide,
            };
            return new Arithmetic(@operator, left, right, syntax.Span);
        }

        var advice = left.Type == ExprType.Date || right.Type == ExprType.Date
            ? "subtract one date from another and compare the days: date - item.designer_application_filed <= 180"
            : "numbers have + - * /, dates have -, sets of countries have + and -";
        throw new ConditionException(
            syntax.MarkSpan, $"'{syntax.Mark}' cannot combine {left.Type.Say()} ({Shown(left)}) with {right.Type.Say()} ({Shown(right)}); {advice}.");
    }

    private static bool IsSetSyntax(Syntax syntax) => syntax is ListSyntax or CallSyntax { Target: null, Name: "group" or "outside" };

    private CountryCombination CombineSets(BinarySyntax syntax, CountrySetExpr left)
    {
        var right = CountrySet(syntax.Right, $"The right side of '{syntax.Mark}'");
        return syntax.Mark == "+"
            ? new CountryCombination(SetOperator.Union, left, right, left.Value.Union(right.Value), syntax.Span)
            : new CountryCombination(SetOperator.Difference, left, right, left.Value.Except(right.Value), syntax.Span);
    }
}
