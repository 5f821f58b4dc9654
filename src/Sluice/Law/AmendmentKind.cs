namespace Sluice.Law;

/// <summary>The form in which a change of the law was made.</summary>
public enum AmendmentKind
{
    /// <summary>The text the book begins with.</summary>
    Base,

    /// <summary>A final rule.</summary>
    FinalRule,

    /// <summary>An interim final rule.</summary>
    InterimFinalRule,

    /// <summary>A correction.</summary>
    Correction,

    /// <summary>A letter that informs one company of a license requirement (15 CFR 744.21(b), 744.23(b) and the like).</summary>
    IsInformedLetter,

    /// <summary>A stay of another amendment.</summary>
    Stay,

    /// <summary>An announcement that another amendment is not enforced.</summary>
    NonEnforcement,

    /// <summary>Guidance.</summary>
    Guidance,

    /// <summary>A proposal: never part of the law of a day unless it is added on purpose.</summary>
    Proposal,
}
