using System.Globalization;
using System.Text;
using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>
/// Prints a condition in one canonical way: the fewest brackets, double quotation marks, words and countries in a fixed
/// order. What is printed reads back as an equal condition under the same definitions.
/// </summary>
public static class CelText
{
    private const decimal LongestPlain = 1_000_000_000_000_000m;

    /// <summary>The strength with which a part holds together, weakest first.</summary>
    private enum Level
    {
        Conditional,
        Or,
        And,
        Relation,
        Sum,
        Product,
        Unary,
        Primary,
    }

    /// <summary>The text of a condition or of a part of one.</summary>
    public static string Print(Expr expr)
    {
        var text = new StringBuilder();
        Append(text, expr, Level.Conditional);
        return text.ToString();
    }

    /// <summary>A number as conditions write it, without loss: plain up to fifteen digits, then with an exponent.</summary>
    public static string Print(decimal value)
    {
        if (Math.Abs(value) < LongestPlain)
        {
            return value.ToString("0.############################", CultureInfo.InvariantCulture);
        }

        var digits = decimal.Truncate(value) == value ? decimal.Truncate(value) : value;
        var exponent = 0;
        while (digits % 10m == 0m)
        {
            digits /= 10m;
            exponent++;
        }

        var plain = digits.ToString("0.############################", CultureInfo.InvariantCulture);
        if (exponent == 0)
        {
            return plain;
        }

        var sign = plain[0] == '-' ? "-" : "";
        plain = plain[sign.Length..];
        var rest = plain.Length > 1 ? "." + plain[1..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{plain[0]}{rest}e{exponent + plain.Length - 1}");
    }

    /// <summary>The mark of a comparison, for instance <c>&gt;=</c>.</summary>
    public static string Mark(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.Equal => "==",
        _ => "!=",
    };

    /// <summary>The path of a fact as conditions write it, for instance <c>ultimate_consignee.headquarters</c>.</summary>
    public static string Path(RowRef row, Fact fact) => row.Kind == RowKind.Order ? fact.Path : $"{row.Name}.{fact.Path}";

    private static Level LevelOf(Expr expr) => expr switch
    {
        Conditional => Level.Conditional,
        Junction { Kind: JunctionKind.Or } => Level.Or,
        Junction => Level.And,
        Comparison or Membership => Level.Relation,
        Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } or DaysBetween or CountryCombination => Level.Sum,
        Arithmetic => Level.Product,
        Not or Negation or NumberLiteral { Value: < 0m } => Level.Unary,
        _ => Level.Primary,
    };

    private static void Append(StringBuilder text, Expr expr, Level least)
    {
        var level = LevelOf(expr);
        var bracket = level < least;
        text.Append(bracket ? "(" : "");
        switch (expr)
        {
            case Conditional x:
                Append(text, x.Test, Level.Or);
                text.Append(" ? ");
                Append(text, x.Then, Level.Or);
                text.Append(" : ");
                Append(text, x.Otherwise, Level.Conditional);
                break;
            case Junction x:
                for (var i = 0; i < x.Operands.Length; i++)
                {
                    text.Append(i == 0 ? "" : x.Kind == JunctionKind.And ? " && " : " || ");
                    Append(text, x.Operands[i], level + 1);
                }

                break;
            case Not x:
                Append(text.Append('!'), x.Operand, Level.Unary);
                break;
            case Negation x:
                Append(text.Append('-'), x.Operand, Level.Unary);
                break;
            case Comparison x:
                Infix(text, x.Left, $" {Mark(x.Operator)} ", x.Right, Level.Sum, Level.Sum);
                break;
            case Membership x:
                Infix(text, x.Element, " in ", x.Set, Level.Sum, Level.Sum);
                break;
            case Arithmetic x:
                Infix(text, x.Left, Mark(x.Operator), x.Right, level, level + 1);
                break;
            case DaysBetween x:
                Infix(text, x.Left, " - ", x.Right, level, level + 1);
                break;
            case CountryCombination x:
                Infix(text, x.Left, x.Operator == SetOperator.Union ? " + " : " - ", x.Right, level, level + 1);
                break;
            case Quantified x:
                Macro(text, x.List, x.Quantifier == Quantifier.Exists ? "exists" : "all", x.Variable, x.Body);
                break;
            case Aggregate x:
                Macro(text, x.List, x.Kind == AggregateKind.Sum ? "sum" : "max", x.Variable, x.Body);
                break;
            default:
                text.Append(Primary(expr));
                break;
        }

        text.Append(bracket ? ")" : "");
    }

    private static string Primary(Expr expr) => expr switch
    {
        FlagLiteral x => x.Value ? "true" : "false",
        NumberLiteral x => Print(x.Value),
        DateLiteral x => $"date(\"{x.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\")",
        CountryLiteral x => Quote(x.Country.Code),
        SymbolLiteral x => Quote(x.Word),
        CountryList x => $"[{string.Join(", ", x.Written.Select(country => Quote(country.Code)))}]",
        SymbolList x => $"[{string.Join(", ", x.Words.Select(Quote))}]",
        FactRef x => Path(x.Row, x.Fact),
        PartyRef x => x.Row.Name,
        TermUse x => x.Argument is { } party ? $"{x.Name}({party.Row.Name})" : x.Name,
        CountryTerm x => x.Name,
        CountryGroup x => $"group({Quote(x.Name)})",
        CountriesOutside x => $"outside({Print(x.Set)})",
        NamedList x => $"{ListFunction(x.Type)}({Quote(x.Name)})",
        UnderEccn x => $"under({Print(x.Eccn)}, {Quote(x.Prefix)})",
        Extreme x => $"{(x.Kind == ExtremeKind.Max ? "max" : "min")}({Print(x.Left)}, {Print(x.Right)})",
        TableNumber x => $"table({Quote(x.Name)})",
        HasFact x => $"has({Print(x.Fact)})",
        HasParty x => $"has({x.Party.Row.Name})",
        HeadquarteredIn x => $"headquartered_in({x.Party.Row.Name}, {Print(x.Set)})",
        OwnedByListed x => $"owned_by_listed({x.Party.Row.Name}, {Print(x.Threshold)}, {Print(x.Lists)})",
        InstalledTpp x => $"{(x.Kind == InstalledKind.Sum ? "installed" : "installed_max")}({Print(x.Set)})",
        _ => throw new InvalidOperationException($"A part of a condition has no text: {expr.GetType().Name}."),
    };

    private static string ListFunction(ExprType type) => type switch
    {
        ExprType.NameList => "names",
        ExprType.PartList => "chips",
        _ => "eccns",
    };

    private static string Mark(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => " + ",
        ArithmeticOperator.Subtract => " - ",
        ArithmeticOperator.Multiply => " * ",
        _ => " / ",
    };

    private static void Infix(StringBuilder text, Expr left, string mark, Expr right, Level leftLeast, Level rightLeast)
    {
        Append(text, left, leftLeast);
        text.Append(mark);
        Append(text, right, rightLeast);
    }

    private static void Macro(StringBuilder text, ListRef list, string name, RowRef variable, Expr body)
    {
        text.Append(list.Kind switch
        {
            ListKind.Parties => "parties",
            ListKind.Items => "items",
            _ => $"{list.Row!.Name}.weights.generators",
        });
        text.Append(CultureInfo.InvariantCulture, $".{name}({variable.Name}, ");
        Append(text, body, Level.Conditional);
        text.Append(')');
    }

    private static string Quote(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
