namespace Sluice.Determinations.Desks;

/// <summary>Some steps that follow each other, whose questions are answered at once: most orders go them in one.</summary>
/// <param name="Answers">The answers that lead from each of them to the next.</param>
/// <param name="Marked">The places of their questions.</param>
/// <param name="To">The step behind them.</param>
internal readonly record struct Leap(AnswerSet Answers, AnswerSet Marked, int To);
