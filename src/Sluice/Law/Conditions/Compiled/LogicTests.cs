using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>A condition that is always the same.</summary>
internal sealed class ConstantTest(Tri value) : Test
{
    public Tri Value => value;

    public override Tri Evaluate(Frame frame) => value;
}

/// <summary>The opposite.</summary>
internal sealed class NotTest(Test operand) : Test
{
    public Test Operand => operand;

    public override Tri Evaluate(Frame frame) => Tris.Not(operand.Evaluate(frame));
}

/// <summary>All hold.</summary>
internal sealed class AllOf(Test[] operands) : Test
{
    public ReadOnlySpan<Test> Operands => operands;

    public override Tri Evaluate(Frame frame)
    {
        var result = Tri.True;
        foreach (var operand in operands)
        {
            var value = operand.Evaluate(frame);
            if (value == Tri.False)
            {
                return Tri.False;
            }

            result = value == Tri.True ? result : Tris.And(result, value);
        }

        return result;
    }
}

/// <summary>At least one holds.</summary>
internal sealed class AnyOf(Test[] operands) : Test
{
    public ReadOnlySpan<Test> Operands => operands;

    public override Tri Evaluate(Frame frame)
    {
        var result = Tri.False;
        foreach (var operand in operands)
        {
            var value = operand.Evaluate(frame);
            if (value == Tri.True)
            {
                return Tri.True;
            }

            result = value == Tri.False ? result : Tris.Or(result, value);
        }

        return result;
    }
}

/// <summary>One of two, by a third; when the third is unknown, what both agree on.</summary>
internal sealed class ConditionalTest(Test test, Test then, Test otherwise) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        switch (test.Evaluate(frame))
        {
            case Tri.True:
                return then.Evaluate(frame);
            case Tri.False:
                return otherwise.Evaluate(frame);
            case Tri.Error:
                return Tri.Error;
            default:
                var value = then.Evaluate(frame);
                return value is Tri.True or Tri.False && otherwise.Evaluate(frame) == value ? value : Tri.Unknown;
        }
    }
}

/// <summary>Two flags are, or are not, the same.</summary>
internal sealed class SameTest(Test left, Test right, bool wanted) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        var a = left.Evaluate(frame);
        var b = right.Evaluate(frame);
        return a == Tri.Unknown || b == Tri.Unknown ? Tri.Unknown
            : a == Tri.Error || b == Tri.Error ? Tri.Error
            : Tris.Of(a == b == wanted);
    }
}
