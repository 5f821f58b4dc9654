using Sluice.Law.Conditions;
using Sluice.Law.Lint.Search;

namespace Sluice.Lab.Proof.Claims;

/// <summary>A condition of which it is claimed that it is true of every order, of every line of it.</summary>
internal sealed class Claim
{
    /// <summary>Reads a claim.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="law">What the law defines that it is claimed of.</param>
    /// <param name="vocabulary">The words it may use.</param>
    /// <exception cref="ConditionException">It is not a condition.</exception>
    public Claim(string text, IDefinitions law, ClaimVocabulary vocabulary)
    {
        Text = text;
        Vocabulary = vocabulary;
        Definitions = new ClaimDefinitions(law, vocabulary);
        Tree = Condition.Parse(text, ExprType.Flag, Definitions, ConditionScope.Item);
        var nodes = ExprNodes.All(Tree).ToList();
        Answers = [.. nodes.OfType<FactRef>().Select(f => vocabulary.Answer(f.Fact)).OfType<AnswerFact>().Distinct()];
        MentionsItem = Answers.Any(a => a.OfLine) || Answers.Any(a => a.Of == AnswerOf.Changed) && vocabulary.VariesLine || nodes.Exists(n => n is FactRef { Row.Kind: RowKind.Item } or UnderEccn { Eccn.Row.Kind: RowKind.Item } or HasFact { Fact.Row.Kind: RowKind.Item }
            or Quantified { List.Row.Kind: RowKind.Item } or Aggregate { List.Row.Kind: RowKind.Item });
        WalksLines = LineWalks.In(Tree);
    }

    /// <summary>The condition as written.</summary>
    public string Text { get; }

    /// <summary>The condition, typed.</summary>
    public Expr Tree { get; }

    /// <summary>The words it may use.</summary>
    public ClaimVocabulary Vocabulary { get; }

    /// <summary>What it was read under.</summary>
    public ClaimDefinitions Definitions { get; }

    /// <summary>What it says of answers.</summary>
    public IReadOnlyList<AnswerFact> Answers { get; }

    /// <summary>Whether it speaks of a line.</summary>
    public bool MentionsItem { get; }

    /// <summary>How many times it asks whether some or every line is such, or for the largest of one.</summary>
    public int WalksLines { get; }
}
