namespace Sluice.Facts;

/// <summary>Answers the numbered questions that the conditions of a law were taken apart to.</summary>
internal interface IAnswering
{
    /// <summary>The answer to a question, for the order in hand.</summary>
    Tri Answer(int question);
}
