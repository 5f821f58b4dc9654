using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Weighed;

/// <summary>What one law says of one line, for whatever is free.</summary>
internal sealed class LineAnswer
{
    /// <summary>For each outcome where it is open.</summary>
    public required IReadOnlyList<Term> Outcomes { get; init; }

    /// <summary>Where no review policy is open, and for each policy where it is.</summary>
    public required IReadOnlyList<Term> Reviews { get; init; }

    /// <summary>For each lifter whether it is about the line and open to it; its order is that of the law's index.</summary>
    public required IReadOnlyList<FourValued> Lifts { get; init; }

    /// <summary>For each lifter where it is about the line, or may be, and lifts something that is required, or may be.</summary>
    public required IReadOnlyList<Term> IsListed { get; init; }

    /// <summary>For each lifter where it carries the line: the first that is open for sure.</summary>
    public required IReadOnlyList<Term> Carries { get; init; }
}
