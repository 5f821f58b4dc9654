using Sluice.Facts;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Asking;

internal sealed partial class ConditionTranslator
{
    private static readonly int[] Recipients =
        [.. new[] { "ultimate_consignee", "end_user", "purchaser" }.Select(Vocabulary.Role.IndexOf)];

    /// <summary>What a number comes to.</summary>
    public AnyNumber Number(Expr expr) => expr switch
    {
        NumberLiteral x => logic.Number(bank.Constant(x.Value)),
        FactRef x => Read(Cell(x)),
        Negation x => Number(x.Operand) is var n ? n with { Value = bank.Scale(-Rational.One, n.Value) } : default,
        Arithmetic x => Combine(x.Operator, Number(x.Left), Number(x.Right)),
        Extreme x => Pick(x.Kind, Number(x.Left), Number(x.Right)),
        DaysBetween x => Combine(ArithmeticOperator.Subtract, Day(x.Left), Day(x.Right)),
        Conditional x => Branch(Flag(x.Test), Number(x.Then), Number(x.Otherwise)),
        TableNumber x => frame.Table(definitions, x.Name),
        Aggregate x => List(x.List).Aggregate(x.Kind, row => With(x.Variable, row, () => Number(x.Body))),
        InstalledTpp x => frame.Installed(x.Kind, x.Set.Value),
        TermUse x => Number(x.Body),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} is not a number."),
    };

    /// <summary>A number that does not depend on facts, or null.</summary>
    private Rational? Constant(Expr expr) => Body(expr) switch
    {
        NumberLiteral x => Rational.Of(x.Value),
        Negation x => -Constant(x.Operand),
        Arithmetic x when Constant(x.Left) is { } a && Constant(x.Right) is { } b => x.Operator switch
        {
            ArithmeticOperator.Add => a + b,
            ArithmeticOperator.Subtract => a - b,
            ArithmeticOperator.Multiply => a * b,
            _ => b.Sign == 0 ? null : a / b,
        },
        Extreme x when Constant(x.Left) is { } a && Constant(x.Right) is { } b => a >= b == (x.Kind == ExtremeKind.Max) ? a : b,
        _ => null,
    };

    private AnyNumber Read(AnyCell cell) => new(cell.Known, cell.Unknown, cell.Known.IsFalse ? bank.Zero : cell.Number);

    private AnyNumber Day(Expr expr) => Body(expr) switch
    {
        DateLiteral x => logic.Number(bank.Constant(x.Value.DayNumber)),
        FactRef x => Read(Cell(x)),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is not a date."),
    };

    private AnyNumber Combine(ArithmeticOperator @operator, AnyNumber a, AnyNumber b)
    {
        var (known, unknown) = logic.Both(a, b);
        switch (@operator)
        {
            case ArithmeticOperator.Add:
                return new AnyNumber(known, unknown, bank.Add(a.Value, b.Value));
            case ArithmeticOperator.Subtract:
                return new AnyNumber(known, unknown, bank.Subtract(a.Value, b.Value));
            case ArithmeticOperator.Multiply:
                return new AnyNumber(known, unknown, bank.Multiply(a.Value, b.Value));
            default:
                // What is divided by zero has no value.
                return new AnyNumber(bank.And(known, bank.Not(bank.Equal(b.Value, bank.Zero))), unknown, bank.Divide(a.Value, b.Value));
        }
    }

    private AnyNumber Pick(ExtremeKind kind, AnyNumber a, AnyNumber b)
    {
        var (known, unknown) = logic.Both(a, b);
        var first = kind == ExtremeKind.Max ? bank.AtMost(b.Value, a.Value) : bank.AtMost(a.Value, b.Value);
        return new AnyNumber(known, unknown, bank.ChooseNumber(first, a.Value, b.Value));
    }

    private AnyNumber Branch(FourValued test, AnyNumber then, AnyNumber otherwise)
    {
        var agree = test.Unknown.IsFalse
            ? bank.False
            : bank.All([test.Unknown, then.Known, otherwise.Known, bank.Equal(then.Value, otherwise.Value)]);
        return new AnyNumber(
            bank.Any([bank.And(test.Holds, then.Known), bank.And(test.Fails, otherwise.Known), agree]),
            bank.Any([bank.And(test.Holds, then.Unknown), bank.And(test.Fails, otherwise.Unknown), bank.And(test.Unknown, bank.Not(agree))]),
            bank.ChooseNumber(bank.Or(test.Holds, test.Unknown), then.Value, otherwise.Value));
    }
}
