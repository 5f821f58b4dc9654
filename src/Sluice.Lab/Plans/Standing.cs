using Sluice.Determinations;

namespace Sluice.Lab.Plans;

/// <summary>Where a law leaves an order: an outcome and, where a license is required, how an application is judged.</summary>
/// <remarks>
/// Standings run from the most lenient to the strictest, in the order of <see cref="Outcome"/> and within a license of
/// <see cref="Review"/>. What is undetermined is neither stricter nor more lenient than anything.
/// </remarks>
public readonly record struct Standing
{
    private const int First = (int)Outcome.LicenseRequired;
    private const int Policies = (int)Determinations.Review.Undetermined + 1;

    private Standing(int index) => Index = index;

    /// <summary>Every standing, in order.</summary>
    public static IReadOnlyList<Standing> All { get; } =
        [.. Enumerable.Range(0, (int)Outcome.Undetermined + Policies).Select(index => new Standing(index))];

    /// <summary>The position in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome =>
        Index < First ? (Outcome)Index : Index < First + Policies ? Outcome.LicenseRequired : (Outcome)(Index - Policies + 1);

    /// <summary>The review policy, when a license is required.</summary>
    public Review? Review => Outcome == Outcome.LicenseRequired ? (Review)(Index - First) : null;

    /// <summary>Where an answer leaves its order.</summary>
    public static Standing Of(Ruling ruling) => new(
        ruling.Outcome < Outcome.LicenseRequired ? (int)ruling.Outcome
        : ruling.Outcome == Outcome.LicenseRequired ? First + (int)(ruling.Review ?? Determinations.Review.Unstated)
        : (int)ruling.Outcome + Policies - 1);

    /// <summary>The contract's words, for instance <c>license_required/case_by_case</c>.</summary>
    public override string ToString() => Review is { } review ? $"{Outcome.Word()}/{review.Word()}" : Outcome.Word();

    /// <summary>What it does to an order to come from here to there.</summary>
    public Shift To(Standing other) =>
        Index == other.Index ? Shift.None
        : other.Outcome == Outcome.Undetermined ? Shift.Opened
        : Outcome == Outcome.Undetermined ? Shift.Settled
        : Outcome == other.Outcome && other.Review == Determinations.Review.Undetermined ? Shift.Opened
        : Outcome == other.Outcome && Review == Determinations.Review.Undetermined ? Shift.Settled
        : Index < other.Index ? Shift.Stricter
        : Shift.MoreLenient;
}
