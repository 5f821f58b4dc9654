namespace Sluice.Determinations;

/// <summary>What one law says of an order, without anything behind it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Review">The review policy, when a license is required.</param>
public readonly record struct Ruling(Outcome Outcome, Review? Review)
{
    internal static Ruling Of(PossibleOutcomes outcomes, PossibleReviews reviews)
    {
        var outcome = outcomes.Single;
        return new(outcome, outcome == Outcome.LicenseRequired ? reviews.Single : null);
    }

    /// <summary>Whether nothing is open.</summary>
    public bool IsSettled => Outcome != Outcome.Undetermined && Review != Determinations.Review.Undetermined;

    /// <summary>The most telling word: the review policy when a license is required and the text states one, else the outcome.</summary>
    public string Word => Review is { } review and not Determinations.Review.Unstated ? review.Word() : Outcome.Word();
}
