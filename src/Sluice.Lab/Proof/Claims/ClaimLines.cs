using Sluice.Lab.Proof.Possible;

namespace Sluice.Lab.Proof.Claims;

/// <summary>
/// How many lines an order must have at most to break a claim, if any order breaks it (docs/adr/0007-proof-by-smt.md): the line spoken of, those
/// that settle the answers, one for each question about all lines.
/// </summary>
internal static class ClaimLines
{
    /// <summary>The most lines that are looked at at once.</summary>
    public const int Most = 6;

    /// <summary>The lines, without those that only add to sums.</summary>
    public static int Needed(Claim claim, IEnumerable<LawInQuestion> laws) =>
        Math.Max(1, (claim.MentionsItem ? 1 : 0) + claim.Answers.Where(a => !a.OfLine).GroupBy(a => a.Of).Sum(ForAnswer) + claim.WalksLines + Walks(laws));

    /// <summary>How many questions about all lines the laws ask.</summary>
    public static int Walks(IEnumerable<LawInQuestion> laws) => laws.SelectMany(law => law.Trees()).Sum(LineWalks.In);

    /// <summary>Whether lines of one kind cannot stand for each other.</summary>
    public static bool DependsOnSize(Claim claim, IEnumerable<LawInQuestion> laws) =>
        laws.SelectMany(law => law.Trees()).Append(claim.Tree).Any(LineWalks.DependsOnSize);

    // One line settles an outcome; two more settle what review policy is given, or that several are open.
    private static int ForAnswer(IEnumerable<AnswerFact> words)
    {
        var asked = words.Select(w => w.Word).ToHashSet();
        return (asked.Overlaps([AnswerWord.Outcome, AnswerWord.Review, AnswerWord.CarriedBy, AnswerWord.Strictness, AnswerWord.Settled]) ? 1 : 0)
            + (asked.Overlaps([AnswerWord.Review, AnswerWord.Strictness, AnswerWord.Settled]) ? 2 : 0)
            + (asked.Contains(AnswerWord.CarriedBy) ? 1 : 0)
            + words.Count(w => w.Word == AnswerWord.Available);
    }
}
