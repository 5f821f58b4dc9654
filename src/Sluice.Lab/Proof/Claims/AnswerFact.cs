using Sluice.Facts;

namespace Sluice.Lab.Proof.Claims;

/// <summary>A fact of an answer: a word of the vocabulary of claims that orders do not have.</summary>
/// <param name="Fact">The fact, as conditions are typed with it.</param>
/// <param name="Of">Whose answer it is of.</param>
/// <param name="OfLine">Whether it is of the answer to the line in hand by itself, not to the order as a whole.</param>
/// <param name="Word">What of the answer it is.</param>
/// <param name="Symbol">The exception or authorization it is about, or null.</param>
internal sealed record AnswerFact(Fact Fact, AnswerOf Of, bool OfLine, AnswerWord Word, string? Symbol);
