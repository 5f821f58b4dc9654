using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>A number that is always the same.</summary>
internal sealed class ConstantMeasure(MeasureState state, Number number) : Measure
{
    public Number Value => number;

    public bool IsKnown => state == MeasureState.Known;

    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        value = number;
        return state;
    }
}

/// <summary>The number of a fact.</summary>
internal sealed class FactMeasure<TRow>(TRow row, int slot) : Measure
    where TRow : struct, IRow
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        ref var cell = ref row.Of(frame)[slot];
        value = cell.State == CellState.Known ? cell.Number : Number.Unknown;
        return (MeasureState)cell.State;
    }
}

/// <summary>Makes <see cref="FactMeasure{TRow}"/>s.</summary>
internal readonly struct FactMeasureMaker(int slot) : IRowUser<Measure>
{
    public Measure Use<TRow>(TRow row)
        where TRow : struct, IRow => new FactMeasure<TRow>(row, slot);
}

/// <summary>The negative of a number.</summary>
internal sealed class NegationMeasure(Measure operand) : Measure
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        var state = operand.Evaluate(frame, out value);
        value = state == MeasureState.Known ? -value : Number.Unknown;
        return state;
    }
}

/// <summary>Two numbers combined; an error when the result cannot be held exactly.</summary>
internal sealed class ArithmeticMeasure(Measure left, ArithmeticOperator @operator, Measure right) : Measure
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        var leftState = left.Evaluate(frame, out var a);
        var rightState = right.Evaluate(frame, out var b);
        var state = MeasureStates.Both(leftState, rightState);
        value = Number.Unknown;
        return state == MeasureState.Known ? Combine(a, b, out value) : state;
    }

    private MeasureState Combine(Number a, Number b, out Number value)
    {
        try
        {
            value = @operator switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
                _ => a / b,
            };
            return MeasureState.Known;
        }
        catch (ArithmeticException)
        {
            value = Number.Unknown;
            return MeasureState.Error;
        }
    }
}

/// <summary>The larger or the smaller of two numbers.</summary>
internal sealed class ExtremeMeasure(Measure left, Measure right, ExtremeKind kind) : Measure
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        var leftState = left.Evaluate(frame, out var a);
        var rightState = right.Evaluate(frame, out var b);
        var state = MeasureStates.Both(leftState, rightState);
        value = state != MeasureState.Known ? Number.Unknown : a.CompareTo(b) >= 0 == (kind == ExtremeKind.Max) ? a : b;
        return state;
    }
}

/// <summary>The days from the second date to the first.</summary>
internal sealed class DaysMeasure(CodeReader left, CodeReader right) : Measure
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        var leftState = left.Read(frame, out var a);
        var rightState = right.Read(frame, out var b);
        var state = MeasureStates.Both((MeasureState)leftState, (MeasureState)rightState);
        value = state == MeasureState.Known ? Number.Of(a - b) : Number.Unknown;
        return state;
    }
}

/// <summary>One of two numbers, by a condition; when the condition is unknown, what both agree on.</summary>
internal sealed class ConditionalMeasure(Test test, Measure then, Measure otherwise) : Measure
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        switch (test.Evaluate(frame))
        {
            case Tri.True:
                return then.Evaluate(frame, out value);
            case Tri.False:
                return otherwise.Evaluate(frame, out value);
            case Tri.Error:
                value = Number.Unknown;
                return MeasureState.Error;
            default:
                var agree = then.Evaluate(frame, out value) == MeasureState.Known
                    && otherwise.Evaluate(frame, out var other) == MeasureState.Known
                    && value == other;
                value = agree ? value : Number.Unknown;
                return agree ? MeasureState.Known : MeasureState.Unknown;
        }
    }
}

/// <summary>Two numbers compared.</summary>
internal sealed class NumberComparison(Measure left, ComparisonOperator @operator, Measure right) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        var leftState = left.Evaluate(frame, out var a);
        var rightState = right.Evaluate(frame, out var b);
        return MeasureStates.Both(leftState, rightState) switch
        {
            MeasureState.Known => Tris.Of(@operator.Accepts(a.CompareTo(b))),
            MeasureState.Unknown => Tri.Unknown,
            _ => Tri.Error,
        };
    }
}

/// <summary>The state of what is made of two numbers.</summary>
internal static class MeasureStates
{
    /// <summary>Unknown before error, as for conditions.</summary>
    public static MeasureState Both(MeasureState a, MeasureState b) =>
        a == MeasureState.Known ? b : b == MeasureState.Known ? a
        : a == MeasureState.Unknown || b == MeasureState.Unknown ? MeasureState.Unknown
        : MeasureState.Error;
}
