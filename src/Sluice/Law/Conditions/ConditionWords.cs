using Sluice.Facts;
using Sluice.Law.Conditions.Words;

namespace Sluice.Law.Conditions;

/// <summary>Puts conditions into plain words.</summary>
public static class ConditionWords
{
    /// <summary>
    /// A condition as part of a sentence, or a number as a phrase. The words have the truth value of the condition, and
    /// brackets stand only where "and" and "or" mix or a list is walked.
    /// </summary>
    public static string Say(Expr expr, Language language) => new SentenceWriter(language).Write(expr);

    /// <summary>What a fact is called, for instance "the TPP of the item".</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="row">Whose it is, for instance <see cref="RowRef.Item"/>.</param>
    /// <param name="language">The language.</param>
    public static string Say(Fact fact, RowRef row, Language language) => new SentenceWriter(language).Name(new FactRef(fact, row, default));

    /// <summary>A value of a fact, for instance "4,800" or "not known".</summary>
    public static string Say(Fact fact, Cell cell, Language language) => new ValueWriter(language).Say(fact, cell);

    /// <summary>Why a condition holds, fails or depends for the facts of a frame.</summary>
    /// <param name="flag">The condition.</param>
    /// <param name="frame">The facts.</param>
    /// <param name="definitions">The definitions the condition was read under.</param>
    /// <param name="language">The language.</param>
    public static Explanation Explain(Expr flag, Frame frame, IDefinitions definitions, Language language) =>
        new Explainer(frame, definitions, language).Explain(flag);
}
