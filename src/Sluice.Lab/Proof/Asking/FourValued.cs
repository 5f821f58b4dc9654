using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Asking;

/// <summary>The value of a condition for whatever is free: where it holds, where it fails, where it is unknown; where none of these, it has no value.</summary>
/// <param name="Holds">Where it is true.</param>
/// <param name="Fails">Where it is false.</param>
/// <param name="Unknown">Where it depends on a fact that no order can state, or on text that settles nothing.</param>
internal readonly record struct FourValued(Term Holds, Term Fails, Term Unknown);
