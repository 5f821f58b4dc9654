namespace Sluice.Lab.Proof.Claims;

/// <summary>What a claim can say of an answer.</summary>
internal enum AnswerWord
{
    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>The review policy, or none.</summary>
    Review,

    /// <summary>The symbol of what carries the order, or none.</summary>
    CarriedBy,

    /// <summary>How strict the answer is, as a number.</summary>
    Strictness,

    /// <summary>Whether nothing of the answer is open.</summary>
    Settled,

    /// <summary>Whether an exception or authorization is open to the order.</summary>
    Available,
}

/// <summary>Whose answer a claim speaks of.</summary>
internal enum AnswerOf
{
    /// <summary>The law the claim is made of.</summary>
    Law,

    /// <summary>The same law as written.</summary>
    Written,

    /// <summary>The same law as enforced.</summary>
    Enforced,

    /// <summary>The law the claim is made of, for the changed order.</summary>
    Changed,
}
