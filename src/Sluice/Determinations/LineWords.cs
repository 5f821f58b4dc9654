using Sluice.Facts;

namespace Sluice.Determinations;

/// <summary>What one law says of a line in words and lists, made when it is asked for: the same for every line that was weighed and questioned alike.</summary>
internal sealed class LineWords
{
    /// <summary>What is said of the line; null while nothing is, or when it names an amount or a field of the order.</summary>
    public LineRemarks? Remarks { get; set; }

    /// <summary>The provisions that counted; null while they are not listed.</summary>
    public WeighedProvision[]? Steps { get; set; }

    /// <summary>Evaluates every condition that the words on a line depend on beside what was found of it.</summary>
    /// <param name="index">The law, its conditions taken apart.</param>
    /// <param name="line">What was found of the line.</param>
    /// <param name="frame">The facts, the line in hand with its level.</param>
    public static void Question(LawIndex index, LineWeighing line, Frame frame)
    {
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            if (line.Concerned[i] != Tri.False && Tris.And(line.Concerned[i], line.Available[i]) == Tri.False)
            {
                WhyNot(index.Lifters[i], frame);
            }
        }

        foreach (var flag in index.Flags)
        {
            Holding.Holds(flag, frame);
        }
    }

    private static void WhyNot(Law.Provision lifter, Frame frame)
    {
        foreach (var condition in lifter.Effect.Conditions)
        {
            if (Holding.Value(condition, frame) == Tri.False)
            {
                return;
            }
        }

        if (lifter.Effect.Limit is { } limit)
        {
            Holding.Within(limit, frame);
        }
    }
}
