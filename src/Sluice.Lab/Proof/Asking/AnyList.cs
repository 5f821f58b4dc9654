using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Asking;

/// <summary>The elements of a list, for whatever is free.</summary>
internal abstract class AnyList
{
    /// <summary>Whether a condition holds for at least one, or for every element.</summary>
    public abstract FourValued Quantify(Quantifier quantifier, Func<AnyRow, FourValued> body);

    /// <summary>The sum, or the largest, of a number of the elements.</summary>
    public abstract AnyNumber Aggregate(AggregateKind kind, Func<AnyRow, AnyNumber> body);
}

/// <summary>An element of a list that may or may not be there.</summary>
/// <param name="Present">Where it is there.</param>
/// <param name="Row">Its facts.</param>
internal readonly record struct Element(Term Present, AnyRow Row);
