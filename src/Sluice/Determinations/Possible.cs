namespace Sluice.Determinations;

/// <summary>The outcomes that the unknown facts leave open, as a set: bit n is outcome n.</summary>
/// <param name="Bits">The bits.</param>
internal readonly record struct PossibleOutcomes(int Bits)
{
    /// <summary>One outcome.</summary>
    public static PossibleOutcomes Of(Outcome outcome) => new(1 << (int)outcome);

    /// <summary>Whether exactly one outcome is open.</summary>
    public bool IsSettled => Bits != 0 && (Bits & (Bits - 1)) == 0;

    /// <summary>The one outcome, or <see cref="Outcome.Undetermined"/>.</summary>
    public Outcome Single => IsSettled ? (Outcome)int.TrailingZeroCount(Bits) : Outcome.Undetermined;

    /// <summary>Whether an outcome is open.</summary>
    public bool Has(Outcome outcome) => (Bits & (1 << (int)outcome)) != 0;

    /// <summary>The set with one outcome more.</summary>
    public PossibleOutcomes With(Outcome outcome) => new(Bits | (1 << (int)outcome));

    /// <summary>The outcomes of an order of two lines: of each pair the graver one.</summary>
    public PossibleOutcomes Graver(PossibleOutcomes other)
    {
        if (Bits == 0 || other.Bits == 0)
        {
            return new(Bits | other.Bits);
        }

        // An outcome stays unless everything of the other line is graver.
        return new((Bits & AtLeast(other.Bits)) | (other.Bits & AtLeast(Bits)));
    }

    /// <summary>Every outcome that is at least as grave as the least grave of a set.</summary>
    private static int AtLeast(int bits) => -(bits & -bits);
}

/// <summary>
/// The review policies that the unknown facts leave open, as a set: bit 0 is "no license is needed, so none", bit n+1 is
/// policy n. The order of <see cref="Review"/> is from the most lenient to the strictest.
/// </summary>
/// <param name="Bits">The bits.</param>
internal readonly record struct PossibleReviews(int Bits)
{
    /// <summary>No policy, for no license is needed.</summary>
    public static PossibleReviews None => new(1);

    /// <summary>One policy.</summary>
    public static PossibleReviews Of(Review review) => new(2 << (int)review);

    /// <summary>The one policy; null when none applies; <see cref="Review.Undetermined"/> when several are open.</summary>
    public Review? Single
    {
        get
        {
            // Where a license is required for sure, the case without a policy cannot arise.
            var bits = Bits & ~1;
            return bits == 0 ? null : (bits & (bits - 1)) == 0 ? (Review)(int.TrailingZeroCount(bits) - 1) : Review.Undetermined;
        }
    }

    /// <summary>Whether nothing is open.</summary>
    public bool IsSettled => Single != Review.Undetermined;

    /// <summary>Either set.</summary>
    public PossibleReviews Or(PossibleReviews other) => new(Bits | other.Bits);

    /// <summary>Of each pair of policies the stricter one.</summary>
    public PossibleReviews Stricter(PossibleReviews other) =>
        new((Bits & AtLeast(other.Bits)) | (other.Bits & AtLeast(Bits)));

    /// <summary>Every policy that is at least as strict as the most lenient of a set; nothing of an empty set.</summary>
    private static int AtLeast(int bits) => -(bits & -bits);
}
