using Sluice.Facts;

namespace Sluice.Determinations;

/// <summary>What one law says of one line of an order. Each array runs parallel to the one of <see cref="LawIndex"/>.</summary>
internal sealed class LineWeighing
{
    /// <summary>Begins to weigh a line.</summary>
    /// <param name="index">The law.</param>
    public LineWeighing(LawIndex index)
    {
        Classified = new Tri[index.Classifications.Length];
        Jurisdictions = new Tri[index.Jurisdictions.Length];
        Prohibited = new Tri[index.Prohibitions.Length];
        Required = new Tri[index.Requirements.Length];
        Unlifted = new Tri[index.Requirements.Length];
        Concerned = new Tri[index.Lifters.Length];
        Conditioned = new Tri[index.Lifters.Length];
        Available = new Tri[index.Lifters.Length];
        Restricted = new Tri[index.Restrictions.Length];
        ReviewHolds = new Tri[index.Reviews.Length];
        Judged = new Tri[index.Reviews.Length];
    }

    /// <summary>What was found of a line, to be kept.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="kept">Gives the array of the same values that is kept.</param>
    public LineWeighing(LineWeighing found, Func<Tri[], Tri[]> kept)
    {
        Classified = kept(found.Classified);
        Jurisdictions = kept(found.Jurisdictions);
        Prohibited = kept(found.Prohibited);
        Required = kept(found.Required);
        Unlifted = kept(found.Unlifted);
        Concerned = kept(found.Concerned);
        Conditioned = kept(found.Conditioned);
        Available = kept(found.Available);
        Restricted = kept(found.Restricted);
        ReviewHolds = kept(found.ReviewHolds);
        Judged = kept(found.Judged);
        (IsClassified, Level, Marketed, Subject) = (found.IsClassified, found.Level, found.Marketed, found.Subject);
        (Outcomes, Reviews) = (found.Outcomes, found.Reviews);
    }

    /// <summary>Classifications that hold and yield to none that holds.</summary>
    public Tri[] Classified { get; }

    public Tri[] Jurisdictions { get; }

    public Tri[] Prohibited { get; }

    public Tri[] Required { get; }

    /// <summary>Requirements that nothing lifts.</summary>
    public Tri[] Unlifted { get; }

    /// <summary>Whether a lifter is about this item at all.</summary>
    public Tri[] Concerned { get; }

    /// <summary>Whether every condition of a lifter but its limit and the restrictions holds.</summary>
    public Tri[] Conditioned { get; }

    /// <summary>Whether a lifter is open to the order.</summary>
    public Tri[] Available { get; }

    public Tri[] Restricted { get; }

    /// <summary>Reviews whose condition and limit hold.</summary>
    public Tri[] ReviewHolds { get; }

    /// <summary>Reviews that hold and yield to none that holds.</summary>
    public Tri[] Judged { get; }

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
