namespace Sluice.Determinations;

/// <summary>Both answers to an order with the provisions that counted, line by line, not yet put into words.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Written">For each line what counted under the law as written.</param>
/// <param name="Enforced">For each line what counted under the law as enforced; the same object where no rule is left unenforced.</param>
public readonly record struct TracedAnswers(
    Answers Answers, IReadOnlyList<IReadOnlyList<WeighedProvision>> Written, IReadOnlyList<IReadOnlyList<WeighedProvision>> Enforced);
