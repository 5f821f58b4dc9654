namespace Sluice.Determinations;

/// <summary>The words of the contract for outcomes and reviews, in both directions.</summary>
public static class ContractWords
{
    private static readonly string[] Outcomes =
        ["not_subject_to_ear", "no_license_required", "license_exception", "authorized", "license_required", "prohibited", "undetermined"];

    private static readonly string[] Reviews =
        ["presumption_of_approval", "unstated", "case_by_case", "presumption_of_denial", "policy_of_denial", "undetermined"];

    /// <summary>The contract's word for an outcome, for instance <c>no_license_required</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static string Word(this Outcome outcome) => At(Outcomes, (int)outcome, nameof(outcome));

    /// <summary>The contract's word for a review policy, for instance <c>case_by_case</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static string Word(this Review review) => At(Reviews, (int)review, nameof(review));

    /// <summary>The outcome of that word, or null.</summary>
    public static Outcome? ParseOutcome(string word) =>
        Array.IndexOf(Outcomes, word) is >= 0 and var index ? (Outcome)index : null;

    /// <summary>The review policy of that word, or null.</summary>
    public static Review? ParseReview(string word) =>
        Array.IndexOf(Reviews, word) is >= 0 and var index ? (Review)index : null;

    private static string At(string[] words, int index, string name) =>
        index >= 0 && index < words.Length ? words[index] : throw new ArgumentOutOfRangeException(name, index, "There is no such member.");
}
