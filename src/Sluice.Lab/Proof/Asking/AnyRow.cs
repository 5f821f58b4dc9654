using Sluice.Facts;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Asking;

/// <summary>The facts of an order, a line, a party or a model that generated training data, for whatever is free.</summary>
internal abstract class AnyRow
{
    /// <summary>The value of a fact.</summary>
    public abstract AnyCell this[Fact fact] { get; }

    /// <summary>Of a line of model weights: the models that generated training data.</summary>
    public virtual AnyList Generators => throw new InvalidOperationException($"{GetType().Name} has no generators.");

    /// <summary>Of a party: listed parties own at least a share of it, in aggregate.</summary>
    /// <param name="share">The share.</param>
    /// <param name="lists">Bit n is word n of <see cref="Facts.Vocabulary.Listed"/>.</param>
    public virtual FourValued Owned(Term share, UInt128 lists) => throw new InvalidOperationException($"{GetType().Name} has no owners.");
}
