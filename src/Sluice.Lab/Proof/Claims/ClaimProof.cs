using Sluice.Determinations;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Claims;

/// <summary>What came of a claim under one law.</summary>
/// <param name="Condition">The claim.</param>
/// <param name="Law">The law; its day is the first of the days it was proved for.</param>
/// <param name="To">The last of these days.</param>
/// <param name="Broken">An order that breaks it, or null when it holds for every order.</param>
/// <param name="Bounds">What orders it holds for, where there is a bound on them.</param>
/// <param name="Took">How long it took.</param>
public sealed record ClaimProof(string Condition, LawChoice Law, DateOnly To, BrokenClaim? Broken, IReadOnlyList<ProofBound> Bounds, TimeSpan Took)
{
    /// <summary>Whether it holds for every order.</summary>
    public bool IsProved => Broken is null;
}

/// <summary>An order that breaks a claim, as the engine answers it.</summary>
/// <param name="Order">The order.</param>
/// <param name="Yaml">The order as a file that can be checked.</param>
/// <param name="Value">What the claim comes to: false, unknown, or an error where it has no value.</param>
/// <param name="Answers">The answers that the claim speaks of, the law's own first.</param>
/// <param name="Changed">The changed order as a file, where the claim compares two.</param>
public sealed record BrokenClaim(Order Order, string Yaml, Facts.Tri Value, IReadOnlyList<ClaimAnswer> Answers, string? Changed);

/// <summary>An answer that a claim speaks of.</summary>
/// <param name="Of">Whose it is: law, written, enforced or changed.</param>
/// <param name="Ruling">The answer.</param>
/// <param name="Provisions">The provisions that carry it.</param>
public sealed record ClaimAnswer(string Of, Ruling Ruling, IReadOnlyList<Provision> Provisions);
