namespace Sluice.Lab.Plans;

/// <summary>What a change of the law does to the answer of an order.</summary>
public enum Shift
{
    /// <summary>The answer is the same.</summary>
    None,

    /// <summary>The order may go less freely than before.</summary>
    Stricter,

    /// <summary>The order may go more freely than before.</summary>
    MoreLenient,

    /// <summary>There was an answer, or a review policy, and now facts that are not known decide.</summary>
    Opened,

    /// <summary>Facts that are not known decided, and now there is an answer, or a review policy.</summary>
    Settled,
}
