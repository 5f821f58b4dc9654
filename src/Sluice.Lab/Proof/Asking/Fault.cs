namespace Sluice.Lab.Proof.Asking;

/// <summary>A fault put into the translation on purpose, so that a test can show that it would be found.</summary>
internal enum Fault
{
    /// <summary>None: what everything but such a test uses.</summary>
    None,

    /// <summary>In "or", what has no value counts as false.</summary>
    ErrorIsFalse,

    /// <summary>"At least" is read as "more than".</summary>
    AtLeastIsMoreThan,

    /// <summary>Classifications yield to nothing.</summary>
    NothingYields,

    /// <summary>Text that contradicts other text settles all the same.</summary>
    UnresolvedSettles,

    /// <summary>Restrictions close no exception.</summary>
    NothingCloses,

    /// <summary>Of several policies the most lenient is taken.</summary>
    LenientReview,

    /// <summary>A limit is kept with what was used before left out.</summary>
    NothingUsedBefore,
}
