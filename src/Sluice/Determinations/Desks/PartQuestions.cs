using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>
/// The questions of a law about the day alone, the exporter alone, the end use alone, or each party alone. Laws that ask the same have equal ones, so that what
/// one of them was answered holds for all.
/// </summary>
internal sealed class PartQuestions : IEquatable<PartQuestions>
{
    private readonly Law.Law law;
    private readonly FactScope scope;
    private readonly int first;
    private readonly Question[] questions;

    /// <summary>Takes questions together.</summary>
    /// <param name="law">The law that asks them.</param>
    /// <param name="scope">Whose facts they read: those of the order, or those of a party.</param>
    /// <param name="first">The place of the first one in the set of answers; the others follow.</param>
    /// <param name="questions">The questions.</param>
    public PartQuestions(Law.Law law, FactScope scope, int first, IEnumerable<Question> questions)
    {
        this.law = law;
        this.scope = scope;
        this.first = first;
        this.questions = [.. questions];
    }

    /// <summary>The places of those of a subject.</summary>
    public AnswerSet Marked(QuestionSubject subject)
    {
        var marked = default(AnswerSet);
        for (var i = 0; i < questions.Length; i++)
        {
            marked |= questions[i].Subject == subject ? AnswerSet.Marked(first + i) : default;
        }

        return marked;
    }

    /// <summary>Matches the names in a row with the lists of the law, as has to be done before it is asked about.</summary>
    public void Bind(FactRow row) => law.Bind(row, scope);

    /// <summary>The answers.</summary>
    public AnswerSet Answers(Frame frame)
    {
        var answers = default(AnswerSet);
        for (var i = 0; i < questions.Length; i++)
        {
            answers |= AnswerSet.Of(first + i, questions[i].Test!.Evaluate(frame));
        }

        return answers;
    }

    /// <inheritdoc />
    public bool Equals(PartQuestions? other) =>
        other is not null && scope == other.scope && first == other.first && law.NameLists == other.law.NameLists
        && questions.Select(question => question.Condition).SequenceEqual(other.questions.Select(question => question.Condition))
        && law.Definitions.TreatedAs.SequenceEqual(other.law.Definitions.TreatedAs);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PartQuestions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(scope, first, questions.Length, law.NameLists);
}
