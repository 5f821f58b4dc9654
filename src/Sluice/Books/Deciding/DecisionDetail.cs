namespace Sluice.Books.Deciding;

/// <summary>How much of a determination is written.</summary>
public enum DecisionDetail
{
    /// <summary>The outcome and the review, as written and as enforced.</summary>
    Answers,

    /// <summary>The whole determination but the trace.</summary>
    Decision,

    /// <summary>The whole determination.</summary>
    Full,
}
