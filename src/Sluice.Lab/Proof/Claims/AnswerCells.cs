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
    private readonly string? others;

    /// <summary>Draws the answer.</summary>
    /// <param name="order">The order.</param>
    /// <param name="law">The law.</param>
    /// <param name="others">
    /// A name for the answers of lines that are not in hand, which may be any at all; null when there are no such lines.
    /// </param>
    public AnswerCells(PossibleOrder order, LawTranslation law, string? others)
    {
        this.order = order;
        this.law = law;
        this.others = others;
        bank = order.Logic.Bank;
        Answer = new OrderAnswer(order, law, others is null ? null : Anything(others));
    }

    /// <summary>The answer.</summary>
    public OrderAnswer Answer { get; }

    /// <summary>The cell of a fact of the answer.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="symbols">The words of what carries an order, in the order of the vocabulary.</param>
    public AnyCell Of(AnswerFact fact, IReadOnlyList<string> symbols) => fact.Word switch
    {
        AnswerWord.Outcome => new OneOfCell(bank, Answer.Outcomes),
        AnswerWord.Review => new OneOfCell(bank, Answer.Reviews),
        AnswerWord.CarriedBy => new OneOfCell(bank, CarriedBy(symbols)),
        AnswerWord.Strictness => Strict(),
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
        for (var i = 0; i < law.Lines.Count; i++)
        {
            var there = bank.And(before, order.IsThere(i));
            for (var l = 0; l < law.Index.Lifters.Length; l++)
            {
                var symbol = law.Index.Lifters[l].Effect.Symbol!;
                by[symbol] = bank.Or(by[symbol], bank.All([there, carried, law.Lines[i].Carries[l]]));
            }

            before = bank.And(before, bank.Not(bank.And(order.IsThere(i), bank.Any(law.Lines[i].Carries))));
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

        var found = law.Lines.SelectMany((line, i) => line.Lifts.Select((lift, l) => (Lift: lift, Listed: bank.And(order.IsThere(i), line.IsListed[l]), law.Index.Lifters[l].Effect.Symbol)))
            .Where(x => x.Symbol == symbol).ToList();
        var closed = bank.Or(bank.Any(found.Select(x => bank.And(x.Listed, x.Lift.Fails))), bank.Not(bank.Any(found.Select(x => x.Listed))));
        var open = bank.And(bank.Not(closed), bank.Any(found.Select(x => bank.And(x.Listed, x.Lift.Unknown))));
        return new FlagCell(bank, bank.Not(open), open, bank.Not(closed));
    }

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
