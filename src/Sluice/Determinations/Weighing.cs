namespace Sluice.Determinations;

/// <summary>What one law says of one order, provision by provision: the raw material of answers, traces and questions.</summary>
internal sealed class Weighing
{
    public Weighing(LawIndex index, int lines)
        : this(index, new LineWeighing[lines])
    {
        for (var i = 0; i < lines; i++)
        {
            Lines[i] = new LineWeighing(index);
        }
    }

    /// <summary>Puts together what was found of each line.</summary>
    public Weighing(LawIndex index, LineWeighing[] lines)
        : this(index, lines, Array.ConvertAll(lines, static _ => new LineWords()))
    {
    }

    /// <summary>Puts together what was found of each line, and what was said of it.</summary>
    public Weighing(LawIndex index, LineWeighing[] lines, LineWords[] words)
    {
        Index = index;
        Lines = lines;
        Words = words;
    }

    public LawIndex Index { get; }

    public LineWeighing[] Lines { get; }

    /// <summary>What is said of each line, once it is put into words.</summary>
    public LineWords[] Words { get; }

    /// <summary>The outcomes that are open for the order.</summary>
    public PossibleOutcomes Outcomes { get; private set; }

    /// <summary>The review policies that are open for the order.</summary>
    public PossibleReviews Reviews { get; private set; }

    /// <summary>Draws the answer for the order from those for its lines: the gravest outcome and the strictest policy.</summary>
    public void Combine()
    {
        Outcomes = default;
        Reviews = PossibleReviews.None;
        foreach (var line in Lines)
        {
            Outcomes = Outcomes.Graver(line.Outcomes);
            Reviews = Reviews.Stricter(line.Reviews);
        }
    }

    /// <summary>Whether both parts of the answer are settled.</summary>
    public bool IsSettled => Outcomes.IsSettled && (Outcomes.Single != Outcome.LicenseRequired || Reviews.IsSettled);

    /// <summary>How many answers are open beyond the one there must be.</summary>
    public int Open => int.PopCount(Outcomes.Bits) - 1 + (Outcomes.Has(Outcome.LicenseRequired) ? int.PopCount(Reviews.Bits & ~1) - 1 : 0);

    /// <summary>The answer.</summary>
    public Ruling Ruling => Ruling.Of(Outcomes, Reviews);
}
