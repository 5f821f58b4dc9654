using Sluice.Determinations;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;

namespace Sluice.Lab.Proof.Claims;

/// <summary>The answer of a law as facts that a claim can ask about.</summary>
internal sealed class AnswerCells
{
    private readonly PossibleOrder order;
    private readonly TermBank bank;
    private readonly LawTranslation law;
    private readonly IReadOnlyList<LineAnswer> lines;
    private readonly string? others;
    private readonly (IReadOnlyList<Term> Outcomes, IReadOnlyList<Term> Reviews)? further;

    /// <summary>Draws the answer to an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="law">The law.</param>
    /// <param name="others">
    /// A name for the answers of lines that are not in hand, which may be any at all; null when there are no such lines.
    /// </param>
    public AnswerCells(PossibleOrder order, LawTranslation law, string? others)
        : this(order, law, others, law.Lines)
    {
    }

    private AnswerCells(PossibleOrder order, LawTranslation law, string? others, IReadOnlyList<LineAnswer> lines)
    {
        this.order = order;
        this.law = law;
        this.others = others;
        this.lines = lines;
        bank = order.Logic.Bank;
        further = others is null ? null : Anything(others);
        Answer = new OrderAnswer(order, law, further, lines.Count);
    }

    /// <summary>The answer.</summary>
    public OrderAnswer Answer { get; }

    /// <summary>
    /// What is true of every line, to be shown of the line in hand before it is taken to be true of lines whose answers are otherwise anything: where a
    /// license may be required, some review policy may be given.
    /// </summary>
    public (Term OfLine, Term OfOthers) Invariant => (
        Judged(law.Lines[0].Outcomes, law.Lines[0].Reviews),
        further is { } any ? Judged(any.Outcomes, any.Reviews) : bank.True);

    /// <summary>Draws the answer to the line in hand by itself.</summary>
    public static AnswerCells OfLine(PossibleOrder order, LawTranslation law) => new(order, law, null, [law.Lines[0]]);

    /// <summary>The cell of a fact of the answer.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="symbols">The words of what carries an order, in the order of the vocabulary.</param>
    public AnyCell Of(AnswerFact fact, IReadOnlyList<string> symbols) => fact.Word switch
    {
        AnswerWord.Outcome => new OneOfCell(bank, Answer.Outcomes),
        AnswerWord.Review => new OneOfCell(bank, Answer.Reviews),
        AnswerWord.CarriedBy => new OneOfCell(bank, CarriedBy(symbols)),
        AnswerWord.Strictness => Strict(),
        AnswerWord.Settled => new FlagCell(bank, bank.True, bank.False, bank.Any(Strictness.Settled().Select(Answer.Is))),
        _ => Available(fact.Symbol!),
    };

    private NumberCell Strict()
    {
        var (known, value) = (bank.False, bank.Zero);
        foreach (var ruling in Strictness.Settled())
        {
            var @is = Answer.Is(ruling);
            known = bank.Or(known, @is);
            value = bank.ChooseNumber(@is, bank.Constant(Strictness.Of(ruling)!.Value), value);
        }

        return new NumberCell(bank, known, bank.Not(known), value);
    }

    /// <summary>What carries the first line that is carried, where the order as a whole is.</summary>
    private List<Term> CarriedBy(IReadOnlyList<string> symbols)
    {
        var carried = bank.Or(Answer.Outcomes[(int)Outcome.LicenseException], Answer.Outcomes[(int)Outcome.Authorized]);
        if (others is not null)
        {
            var any = symbols.Select(symbol => bank.And(carried, bank.Flag($"{others}.carried_by.{symbol}"))).ToList();
            bank.Axiom(bank.One([.. any, bank.Not(bank.Any(any))]));
            return [bank.Not(bank.Any(any)), .. any];
        }

        var before = bank.True;
        var by = symbols.ToDictionary(symbol => symbol, _ => bank.False, StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var there = bank.And(before, order.IsThere(i));
            for (var l = 0; l < law.Index.Lifters.Length; l++)
            {
                var symbol = law.Index.Lifters[l].Effect.Symbol!;
                by[symbol] = bank.Or(by[symbol], bank.All([there, carried, lines[i].Carries[l]]));
            }

            before = bank.And(before, bank.Not(bank.And(order.IsThere(i), bank.Any(lines[i].Carries))));
        }

        return [bank.Not(bank.Any(by.Values)), .. symbols.Select(symbol => by[symbol])];
    }

    /// <summary>Whether an exception is open: the least open of all lines that it is about; not, where it is about none.</summary>
    private FlagCell Available(string symbol)
    {
        if (others is not null)
        {
            var known = bank.Flag($"{others}.available.{symbol}.known");
            return new FlagCell(bank, known, bank.Not(known), bank.Flag($"{others}.available.{symbol}"));
        }

        // Of several provisions of one symbol any one will do for a line; of several lines the least open stands for all.
        var (any, closed, sure) = (bank.False, bank.False, bank.True);
        for (var i = 0; i < lines.Count; i++)
        {
            var found = Enumerable.Range(0, law.Index.Lifters.Length).Where(l => law.Index.Lifters[l].Effect.Symbol == symbol)
                .Select(l => (Lift: lines[i].Lifts[l], Listed: lines[i].IsListed[l])).ToList();
            var listed = bank.And(order.IsThere(i), bank.Any(found.Select(x => x.Listed)));
            any = bank.Or(any, listed);
            closed = bank.Or(closed, bank.And(listed, bank.All(found.Select(x => bank.Implies(x.Listed, x.Lift.Fails)))));
            sure = bank.And(sure, bank.Implies(listed, bank.Any(found.Select(x => bank.And(x.Listed, x.Lift.Holds)))));
        }

        var isOpen = bank.And(any, sure);
        var unknown = bank.All([any, bank.Not(closed), bank.Not(sure)]);
        return new FlagCell(bank, bank.Not(unknown), unknown, isOpen);
    }

    private Term Judged(IReadOnlyList<Term> outcomes, IReadOnlyList<Term> reviews) =>
        bank.Implies(outcomes[(int)Outcome.LicenseRequired], bank.Any(reviews.Skip(1)));

    private (IReadOnlyList<Term> Outcomes, IReadOnlyList<Term> Reviews) Anything(string name)
    {
        var outcomes = Enum.GetValues<Outcome>().Select(o => bank.Flag($"{name}.{o.Word()}")).ToList();
        var reviews = Enum.GetValues<Review>().Select(r => bank.Flag($"{name}.review.{(r == Review.PresumptionOfApproval ? "none" : (r - 1).Word())}")).ToList();
        bank.Axiom(bank.Any(outcomes));
        bank.Axiom(bank.Any(reviews));
        return (outcomes, reviews);
    }

    /// <summary>A word of an answer.</summary>
    private sealed class OneOfCell(TermBank bank, IReadOnlyList<Term> words) : AnyCell(bank)
    {
        /// <inheritdoc />
        public override Term Known => Bank.True;

        /// <inheritdoc />
        public override Term Unknown => Bank.False;

        /// <inheritdoc />
        public override Term OneOf(UInt128 some) => Bank.Any(words.Where((_, i) => (some >> i & UInt128.One) != UInt128.Zero));
    }
}
