using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Law.Conditions.Compiled;

namespace Sluice.Determinations.Desks;

/// <summary>
/// What a law can tell apart: every condition of it taken to parts, and the parts sorted by what they read. What reads the item alone makes
/// classes of items; every other part is a question, put by its number. Lines of one class whose questions are answered alike are weighed
/// alike, whatever else they say.
/// </summary>
/// <remarks>A condition is a function of its parts in the four values of <see cref="Tri"/>; the level of an item follows from its classification.</remarks>
internal sealed class Distinctions
{
    private readonly Dictionary<Expr, Test> asked = [];
    private readonly Dictionary<Expr, Test> ofItem = [];
    private readonly Dictionary<Limit, int> limits = [];
    private readonly List<Question> questions = [];
    private readonly Builder whole;
    private readonly Builder apart;

    public Distinctions(Law.Law law)
    {
        whole = new Builder(law.Definitions);
        apart = new Builder(law.Definitions, Instead);
        Index = new LawIndex(law, Apart);
        Questions = [.. questions];
        Quick = new QuickQuestions(law, Questions);
        OfItem = [.. ofItem.Values];
    }

    /// <summary>The law with its conditions taken apart: what is weighed under it needs someone to answer.</summary>
    public LawIndex Index { get; }

    /// <summary>The questions, by their numbers.</summary>
    public Question[] Questions { get; }

    /// <summary>Those of them that are answered all at once.</summary>
    public QuickQuestions Quick { get; }

    /// <summary>What is asked of an item alone, whatever its quantity.</summary>
    public Test[] OfItem { get; }

    /// <summary>
    /// False when a condition mixes the level of an item with other facts so that it cannot be taken apart: then nothing is remembered
    /// under this law, and every order is weighed by itself.
    /// </summary>
    public bool IsComplete { get; private set; } = true;

    private Provision Apart(Provision provision)
    {
        // Duties follow from the answer, and are asked anew for every order.
        if (provision.Kind == ProvisionKind.Duty)
        {
            return provision;
        }

        var effect = provision.Effect;
        return provision with
        {
            When = Apart(provision.When),
            Effect = effect with
            {
                For = Apart(effect.For),
                Conditions = [.. effect.Conditions.Select(condition => Apart(condition)!)],
                Limit = effect.Limit is { } limit ? limit with { Question = QuestionOf(limit) } : null,
            },
        };
    }

    private Clause? Apart(Clause? clause) => clause is null ? null : clause with { Test = apart.Test(clause.Tree) };

    /// <summary>What stands for a part of a condition; null for one that is taken apart further, or stays as it is.</summary>
    private Test? Instead(Expr expr)
    {
        if (asked.TryGetValue(expr, out var known) || ofItem.TryGetValue(expr, out known))
        {
            return known;
        }

        var reading = Reading.Of(expr);
        switch (reading.KindOf(expr))
        {
            case ReadingKind.Nothing or ReadingKind.Level:
                return null;
            case ReadingKind.Item:
                return ofItem[expr] = whole.Test(expr);
            case ReadingKind.OneThing:
                return Ask(expr, reading);
            default:
                return IsMadeOfConditions(expr) ? null : AskOfSeveral(expr, reading);
        }
    }

    private AskedTest AskOfSeveral(Expr expr, Reading reading)
    {
        IsComplete &= !reading.ReadsLevel;
        return Ask(expr, reading);
    }

    private AskedTest Ask(Expr expr, Reading reading)
    {
        var test = new AskedTest(questions.Count);
        asked.Add(expr, test);
        questions.Add(new Question(whole.Test(expr), null, !reading.IsOfOrder)
        {
            Condition = expr,
            Subject = reading.SubjectOf(expr),
            Fact = reading.Facts.Count > 0 ? reading.Facts[0].Fact : null,
            Parts = reading.Parts,
            TextOf = reading.TextOf,
            ReadsQuantity = reading.ReadsQuantity && !reading.IsOfInstalled(expr),
            ReadsInstalled = reading.IsOfInstalled(expr),
        });
        return test;
    }

    private int QuestionOf(Limit limit)
    {
        if (!limits.TryGetValue(limit, out var number))
        {
            var reading = Reading.Of([limit.Amount.Tree, limit.Used.Tree, limit.Draw.Tree]);
            limits.Add(limit, number = questions.Count);
            questions.Add(new Question(null, limit, !reading.IsOfAllLines)
            {
                Parts = reading.Parts,
                TextOf = reading.TextOf,
                ReadsQuantity = reading.ReadsQuantity,
            });
        }

        return number;
    }

    private static bool IsMadeOfConditions(Expr expr) =>
        expr is TermUse or Not or Junction or Conditional { Type: ExprType.Flag } or Comparison { Left.Type: ExprType.Flag };
}
