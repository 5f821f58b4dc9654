using Sluice.Determinations;

namespace Sluice.Lab.Proof.Claims;

/// <summary>How strict an answer is, as a number: 0 not subject to the EAR, up to 9 prohibited; among licenses it rises with the review policy.</summary>
internal static class Strictness
{
    private const int License = (int)Outcome.LicenseRequired;
    private const int Prohibited = License + (int)Review.PolicyOfDenial + 1;

    /// <summary>The strictness; null where the answer is not settled.</summary>
    public static int? Of(Ruling ruling) => ruling switch
    {
        { Outcome: Outcome.Undetermined } or { Review: Review.Undetermined } => null,
        { Outcome: Outcome.Prohibited } => Prohibited,
        { Outcome: Outcome.LicenseRequired } => License + (int)(ruling.Review ?? Review.Unstated),
        _ => (int)ruling.Outcome,
    };

    /// <summary>Every answer that has a strictness.</summary>
    public static IEnumerable<Ruling> Settled() => Enum.GetValues<Outcome>().Where(o => o != Outcome.Undetermined)
        .SelectMany(o => o == Outcome.LicenseRequired
            ? Enum.GetValues<Review>().Where(r => r != Review.Undetermined).Select(r => new Ruling(o, r))
            : [new Ruling(o, null)]);
}
