using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Asking;

/// <summary>A number for whatever is free: where it is known, where it is unknown; where neither, there is none.</summary>
/// <param name="Known">Where it is known.</param>
/// <param name="Unknown">Where it is unknown.</param>
/// <param name="Value">The number, where it is known; anything elsewhere.</param>
internal readonly record struct AnyNumber(Term Known, Term Unknown, Term Value);
