using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Solving;

/// <summary>The values of what is free in one case. What the solver was never told of is false, or zero.</summary>
/// <param name="Flags">The truth values.</param>
/// <param name="Numbers">The numbers.</param>
internal sealed record Values(IReadOnlyDictionary<Term, bool> Flags, IReadOnlyDictionary<Term, Rational> Numbers)
{
    /// <summary>Nothing is known of anything.</summary>
    public static Values None { get; } = new(new Dictionary<Term, bool>(), new Dictionary<Term, Rational>());

    /// <summary>Whether a term is true.</summary>
    public bool IsTrue(Term term) => term.Kind switch
    {
        TermKind.True => true,
        TermKind.Flag => Flags.GetValueOrDefault(term),
        TermKind.Not => !IsTrue(term.Parts[0]),
        TermKind.All => term.Parts.All(IsTrue),
        TermKind.AtMost => ValueOf(term.Parts[0]) <= ValueOf(term.Parts[1]),
        _ => throw new ArgumentException($"'{term}' is no truth value.", nameof(term)),
    };

    /// <summary>The number a term comes to.</summary>
    public Rational ValueOf(Term term) => term.Kind switch
    {
        TermKind.Constant => term.Value,
        TermKind.Number => Numbers.GetValueOrDefault(term),
        TermKind.Sum => term.Parts.Aggregate(default(Rational), (sum, part) => sum + ValueOf(part)),
        TermKind.Scaled => term.Value * ValueOf(term.Parts[0]),
        TermKind.Product => ValueOf(term.Parts[0]) * ValueOf(term.Parts[1]),
        TermKind.Quotient => ValueOf(term.Parts[0]) / ValueOf(term.Parts[1]),
        TermKind.Choice => ValueOf(IsTrue(term.Parts[0]) ? term.Parts[1] : term.Parts[2]),
        _ => throw new ArgumentException($"'{term}' is no number.", nameof(term)),
    };
}
