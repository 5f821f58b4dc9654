using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Lab.Proof.Possible;
using Sluice.Law.Conditions;
using Sluice.Orders;
using Tri = Sluice.Facts.Tri;

namespace Sluice.Lab.Proof.Claims;

/// <summary>Evaluates a claim of an order with the engine alone: its weighing, its answers, its compiled conditions.</summary>
/// <param name="catalogue">The parts that orders may name.</param>
internal sealed class ClaimCheck(Catalogue catalogue)
{
    /// <summary>What a claim comes to for the first line of an order.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="law">The law it is claimed of.</param>
    /// <param name="order">The order.</param>
    /// <param name="day">Its day.</param>
    /// <param name="changed">The changed order, or null when the claim compares no orders.</param>
    /// <param name="weighings">What each law that the claim speaks of found of its order.</param>
    public Tri Evaluate(Claim claim, LawInQuestion law, Order order, DateOnly day, Order? changed, IReadOnlyDictionary<AnswerOf, Determinations.Weighing> weighings)
    {
        var facts = CaseFacts.Of(order, day, catalogue);
        law.Index.Law.Bind(facts.Frame);
        var row = new FactRow(Vocabulary.Count(FactScope.Order) + claim.Vocabulary.Facts.Count);
        for (var i = 0; i < facts.Frame.Order.Count; i++)
        {
            row[i] = facts.Frame.Order[i];
        }

        var after = changed is null ? null : CaseFacts.Of(changed, day, catalogue).Frame;
        if (after is not null)
        {
            law.Index.Law.Bind(after);
        }

        foreach (var fact in claim.Vocabulary.Facts)
        {
            row[fact] = claim.Vocabulary.Answer(fact) is { } answer
                ? weighings.TryGetValue(answer.Of, out var weighing) ? Cell(answer, weighing) : default
                : Changed(claim.Vocabulary, claim.Vocabulary.Unchanged(fact)!, after!);
        }

        var frame = new Frame(row, facts.Frame.Items, facts.Frame.Parties, facts.Frame.Installed);
        if (claim.Vocabulary.Rows.Count > 0)
        {
            frame.Bound[0] = after!.Parties![^1];
        }

        Classify(law.Index, facts.Frame);
        frame.Item = frame.Items[0];
        return ConditionCompiler.Compile(claim.Tree, claim.Definitions).Evaluate(frame);
    }

    private static Cell Changed(ClaimVocabulary vocabulary, Fact fact, Frame after) => vocabulary.RowOf(fact, after)[fact];

    private static void Classify(LawIndex index, Frame frame)
    {
        foreach (var item in frame.Items)
        {
            frame.Item = item;
            Classifying.Classify(index, frame, new LineWeighing(index));
        }
    }

    private static Cell Cell(AnswerFact fact, Determinations.Weighing weighing)
    {
        var ruling = fact.OfLine ? Ruling.Of(weighing.Lines[0].Outcomes, weighing.Lines[0].Reviews) : weighing.Ruling;
        var lines = fact.OfLine ? weighing.Lines.Take(1) : weighing.Lines;
        return fact.Word switch
        {
            AnswerWord.Outcome => Known((int)ruling.Outcome),
            AnswerWord.Review => Known(ruling.Review is { } review ? 1 + (int)review : 0),
            AnswerWord.CarriedBy => Known(Math.Max(0, fact.Fact.IndexOf(CarriedBy(weighing.Index, ruling, lines) ?? ClaimVocabulary.None))),
            AnswerWord.Strictness => Strictness.Of(ruling) is { } strictness ? new Cell { State = CellState.Known, Number = Number.Of(strictness) } : default,
            AnswerWord.Settled => Known(ruling.IsSettled ? 1 : 0),
            _ => Available(weighing.Index, lines, fact.Symbol!) is { } available ? Known(available ? 1 : 0) : default,
        };
    }

    private static Cell Known(int code) => new() { State = CellState.Known, Code = code };

    private static bool IsCalledFor(LawIndex index, LineWeighing line, int lifter) =>
        line.Required.Where((required, r) => required != Tri.False && index.LiftedBy[r].Contains(lifter)).Any();

    private static string? CarriedBy(LawIndex index, Ruling ruling, IEnumerable<LineWeighing> lines) => ruling.Outcome is not (Outcome.LicenseException or Outcome.Authorized) ? null
        : lines.Select(line => Authorizations.Carrier(index, line)).Where(carrier => carrier >= 0)
            .Select(carrier => index.Lifters[carrier].Effect.Symbol).FirstOrDefault();

    private static bool? Available(LawIndex index, IEnumerable<LineWeighing> lines, string symbol)
    {
        // Of several provisions of one symbol any one will do for a line; of several lines the least open stands for all.
        var found = lines
            .Select(line => Enumerable.Range(0, index.Lifters.Length)
                .Where(l => index.Lifters[l].Effect.Symbol == symbol && line.Concerned[l] != Tri.False && IsCalledFor(index, line, l))
                .Select(l => Tris.And(line.Concerned[l], line.Available[l])).ToList())
            .Where(line => line.Count > 0)
            .Select(line => line.Aggregate(Tris.Or))
            .ToList();
        return found.Count == 0 || found.Contains(Tri.False) ? false : found.Contains(Tri.Unknown) ? null : true;
    }
}
