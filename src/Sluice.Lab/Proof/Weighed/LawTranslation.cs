using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Weighed;

/// <summary>
/// Weighs every possible order under one law at once: what <see cref="Weigher"/> does for one order, kind of provision by kind, said of whatever is free.
/// </summary>
internal sealed partial class LawTranslation
{
    private readonly PossibleOrder order;
    private readonly int law;
    private readonly Fault fault;
    private readonly Variation? variation;
    private readonly Logic logic;
    private readonly TermBank bank;
    private readonly LawIndex index;
    private readonly IReadOnlyList<PossibleLine> lines;
    private readonly List<LineLevel> levels = [];

    /// <summary>Translates a law.</summary>
    /// <param name="order">The order.</param>
    /// <param name="law">Which of the laws in question.</param>
    /// <param name="variation">How the order weighed differs from the order, or null.</param>
    /// <param name="fault">A deliberate fault, for tests that must find it.</param>
    public LawTranslation(PossibleOrder order, int law, Variation? variation = null, Fault fault = Fault.None)
    {
        this.order = order;
        this.law = law;
        this.fault = fault;
        this.variation = variation;
        logic = order.Logic;
        bank = logic.Bank;
        index = order.Laws[law].Index;
        lines = variation?.Line is { } changed ? [changed, .. order.Lines.Skip(1)] : order.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            levels.Add(Classify(lines, i));
        }

        // Lines that are not in hand are not varied, so that the line as it was says how they are classified.
        var unvaried = variation?.Line is null ? levels[0] : Classify(order.Lines, 0);
        Views = [.. lines.Select((line, i) => View(line, levels[i]))];
        Name = string.Join(' ', unvaried.Levels.Select(l => l.Id));
        Frame = new PossibleFrame(order, law, new PossibleLines(logic, Elements(Views), order.Others, Name), variation);
        Lines = [.. Views.Select(WeighLine)];
    }

    /// <summary>The law.</summary>
    public LawIndex Index => index;

    /// <summary>Names the law by how it classifies: two laws of one name give every line the same level.</summary>
    public string Name { get; }

    /// <summary>The order as the law sees it.</summary>
    public PossibleFrame Frame { get; }

    /// <summary>The lines as the law sees them.</summary>
    public IReadOnlyList<AnyRow> Views { get; }

    /// <summary>What the law says of each line.</summary>
    public IReadOnlyList<LineAnswer> Lines { get; }

    /// <summary>Asks conditions of a line as the law sees it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="definitions">What the conditions were read under.</param>
    /// <param name="further">The cells of facts beside those of the vocabulary, or null when there are none.</param>
    public ConditionTranslator Asking(int line, IDefinitions definitions, Func<Fact, AnyCell?>? further = null)
    {
        var frame = new PossibleFrame(order, law, Frame.Items, variation, further);
        return new ConditionTranslator(logic, frame, law, definitions, fault) { Item = Views[line] };
    }

    private List<Element> Elements(IReadOnlyList<AnyRow> views) => [.. views.Select((view, i) => new Element(order.IsThere(i), view))];

    private ConditionTranslator Translator(AnyFrame frame, AnyRow? item) => new(logic, frame, law, order.Laws[law].Definitions, fault) { Item = item };

    private LineView View(PossibleLine line, LineLevel level) => new(line, new LevelCell(bank, level.Levels), level.Datacenter);

    private FourValued Value(ConditionTranslator asking, Clause? clause) => clause is null ? logic.True : logic.Settled(asking.Flag(clause.Tree));

    private FourValued Holds(ConditionTranslator asking, Provision provision) => Open(provision, Value(asking, provision.When));

    /// <summary>Text that contradicts other text, or where the book stops, never settles.</summary>
    private FourValued Open(Provision provision, FourValued value) =>
        provision.Open is null || fault == Fault.UnresolvedSettles ? value : new FourValued(bank.False, value.Fails, bank.Or(value.Unknown, value.Holds));

    private FourValued Within(ConditionTranslator asking, Limit limit)
    {
        var (amount, used, draw) = (asking.Number(limit.Amount.Tree), asking.Number(limit.Used.Tree), asking.Number(limit.Draw.Tree));
        if (fault == Fault.NothingUsedBefore)
        {
            used = logic.Number(bank.Zero);
        }

        // What was used is never negative: an order beyond the limit by itself does not fit whatever went before.
        var both = bank.And(used.Known, draw.Known);
        var alone = bank.ChooseNumber(used.Known, used.Value, bank.ChooseNumber(draw.Known, draw.Value, bank.Zero));
        var holds = bank.All([amount.Known, both, bank.AtMost(bank.Add(used.Value, draw.Value), amount.Value)]);
        var fails = bank.And(amount.Known, bank.Choose(both, bank.Less(amount.Value, bank.Add(used.Value, draw.Value)), bank.Less(amount.Value, alone)));
        return new FourValued(holds, fails, bank.And(bank.Not(holds), bank.Not(fails)));
    }

    /// <summary>Of rules that hold, those that yield to another that holds fall away.</summary>
    private FourValued[] Settle(IReadOnlyList<FourValued> raw, int[][] yields) =>
        fault == Fault.NothingYields ? [.. raw] : [.. raw.Select((value, i) => logic.And(value, logic.Not(logic.Or([.. yields[i].Select(other => raw[other])]))))];

    private LineLevel Classify(IReadOnlyList<PossibleLine> among, int at)
    {
        // Lines are classified one after the other: those before have their level, this one and those after have none yet.
        var unclassified = new EmptyCell(bank, isUnknown: true);
        var views = among
            .Select((line, i) => i < at ? View(line, levels[i]) : new LineView(line, unclassified, line[Vocabulary.Datacenter])).ToList();
        var frame = new PossibleFrame(order, law, new PossibleLines(logic, Elements(views), null, ""), variation);
        var asking = Translator(frame, views[at]);
        var classified = Settle([.. index.Classifications.Select(rule => Holds(asking, rule))], index.ClassificationYields);
        var may = classified.Select(c => bank.Not(c.Fails)).ToList();
        var sure = bank.Any(classified.Select(c => c.Holds));
        var none = bank.Not(bank.Any(may));
        var words = Vocabulary.Level.Words;
        var of = words.Select(word => bank.Any(may.Where((_, i) => index.Classifications[i].Effect.Level == word))).ToList();
        var level = words.Select((_, k) => bank.All([sure, of[k], .. of.Where((_, j) => j != k).Select(bank.Not)])).ToList();
        level[0] = bank.Or(none, level[0]);
        return new LineLevel(level, Presumed(among[at][Vocabulary.Datacenter], classified), bank.Not(none));
    }

    /// <summary>What the last rule that presumes something presumes, where it holds for sure; where it only may hold, what agrees with it.</summary>
    private AnyCell Presumed(AnyCell stated, FourValued[] classified)
    {
        var (presumes, value, open) = (bank.False, bank.False, bank.False);
        for (var i = 0; i < classified.Length; i++)
        {
            if (index.Classifications[i].Effect.Datacenter is { } datacenter)
            {
                var may = bank.Not(classified[i].Fails);
                presumes = bank.Or(presumes, may);
                value = bank.Choose(may, bank.Of(datacenter), value);
                open = bank.Choose(may, bank.Not(classified[i].Holds), open);
            }
        }

        if (presumes.IsFalse)
        {
            return stated;
        }

        var agrees = bank.And(stated.Known, stated.Known.IsFalse ? bank.False : bank.Same(stated.Flag, value));
        var known = bank.Choose(presumes, bank.Or(bank.Not(open), agrees), stated.Known);
        var unknown = bank.Choose(presumes, bank.And(open, bank.Not(agrees)), stated.Unknown);
        return new FlagCell(bank, known, unknown, bank.Choose(presumes, value, stated.Known.IsFalse ? bank.False : stated.Flag));
    }

    private LineAnswer WeighLine(AnyRow view, int line)
    {
        var asking = Translator(Frame, view);
        var subject = logic.Or([.. index.Jurisdictions.Select(p => Holds(asking, p))]);
        var prohibited = index.Prohibitions.Select(p => Holds(asking, p)).ToList();
        var required = index.Requirements.Select(p => Holds(asking, p)).ToList();
        var restricted = index.Restrictions.Select(p => Holds(asking, p)).ToList();
        var lifts = index.Lifters.Select((_, i) => Lifts(asking, i, restricted)).ToList();
        var unlifted = required.Select((r, i) => logic.And(r, logic.Not(logic.Or([.. index.LiftedBy[i].Select(l => lifts[l])])))).ToList();
        var judged = Judge(asking);
        var listed = index.Lifters.Select((lifter, i) => bank.And(
            bank.Not(Value(asking, lifter.Effect.For).Fails),
            bank.Any(required.Where((_, r) => index.LiftedBy[r].Contains(i)).Select(r => bank.Not(r.Fails))))).ToList();
        return new LineAnswer
        {
            Outcomes = Outcomes(subject, prohibited, required, unlifted, lifts, levels[line].IsClassified),
            Reviews = Reviews(subject, prohibited, unlifted, judged),
            Lifts = lifts,
            IsListed = listed,
            Carries = First([.. lifts.Select((l, i) => bank.And(l.Holds, listed[i]))]),
        };
    }

    /// <summary>For each of some where it is the first that holds.</summary>
    private Term[] First(Term[] among)
    {
        var none = bank.True;
        for (var i = 0; i < among.Length; i++)
        {
            (among[i], none) = (bank.And(none, among[i]), bank.And(none, bank.Not(among[i])));
        }

        return among;
    }

    private FourValued Lifts(ConditionTranslator asking, int lifter, List<FourValued> restricted)
    {
        var provision = index.Lifters[lifter];
        var concerned = Value(asking, provision.Effect.For);
        var conditioned = logic.And([Value(asking, provision.When), .. provision.Effect.Conditions.Select(c => Value(asking, c))]);
        var closed = fault == Fault.NothingCloses ? logic.False : logic.Or([.. index.ClosedBy[lifter].Select(r => restricted[r])]);
        var available = logic.And(conditioned, logic.Not(closed));
        if (provision.Effect.Limit is { Closes: true } limit)
        {
            available = logic.And(available, Within(asking, limit));
        }

        return logic.And(concerned, Open(provision, available));
    }

    private FourValued[] Judge(ConditionTranslator asking)
    {
        var holds = index.Reviews.Select(review =>
        {
            var value = Holds(asking, review);
            return review.Effect.Limit is { } limit ? logic.And(value, Within(asking, limit)) : value;
        });
        return Settle([.. holds], index.ReviewYields);
    }
}
