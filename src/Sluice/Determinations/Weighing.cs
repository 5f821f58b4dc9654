using Sluice.Facts;

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

/// <summary>What one law says of one line of an order. Each array runs parallel to the one of <see cref="LawIndex"/>.</summary>
internal sealed class LineWeighing(LawIndex index)
{
    /// <summary>Classifications that hold and yield to none that holds.</summary>
    public Tri[] Classified { get; } = new Tri[index.Classifications.Length];

    public Tri[] Jurisdictions { get; } = new Tri[index.Jurisdictions.Length];

    public Tri[] Prohibited { get; } = new Tri[index.Prohibitions.Length];

    public Tri[] Required { get; } = new Tri[index.Requirements.Length];

    /// <summary>Requirements that nothing lifts.</summary>
    public Tri[] Unlifted { get; } = new Tri[index.Requirements.Length];

    /// <summary>Whether a lifter is about this item at all.</summary>
    public Tri[] Concerned { get; } = new Tri[index.Lifters.Length];

    /// <summary>Whether every condition of a lifter but its limit and the restrictions holds.</summary>
    public Tri[] Conditioned { get; } = new Tri[index.Lifters.Length];

    /// <summary>Whether a lifter is open to the order.</summary>
    public Tri[] Available { get; } = new Tri[index.Lifters.Length];

    public Tri[] Restricted { get; } = new Tri[index.Restrictions.Length];

    /// <summary>Reviews whose condition and limit hold.</summary>
    public Tri[] ReviewHolds { get; } = new Tri[index.Reviews.Length];

    /// <summary>Reviews that hold and yield to none that holds.</summary>
    public Tri[] Judged { get; } = new Tri[index.Reviews.Length];

    /// <summary>Whether the book knows the item's classification.</summary>
    public bool IsClassified { get; set; }

    /// <summary>The level: the position in the words of the vocabulary, or -1 when open.</summary>
    public int Level { get; set; }

    /// <summary>The level as a fact.</summary>
    public Cell LevelCell => Level >= 0 ? new Cell { State = CellState.Known, Code = Level } : default;

    /// <summary>Whether the item counts as made or marketed for datacenters, after what its classification presumes.</summary>
    public Cell Marketed { get; set; }

    /// <summary>Whether the item is subject to the EAR.</summary>
    public Tri Subject { get; set; }

    public PossibleOutcomes Outcomes { get; set; }

    public PossibleReviews Reviews { get; set; }
}
