using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>
/// Decides many orders, one after the other: as <see cref="Decider"/> does, but what was found about an item, a party or an order that
/// was asked the same with the same answers is not looked for again, and the path without questions allocates nothing. Not to be shared by threads.
/// </summary>
public sealed class Desk
{
    private const int MostLaws = 512;
    private const int BytesOfParty = 2_048;

    private readonly Decider decider;
    private readonly int bytes;
    private readonly PreparedParts parts;
    private readonly DeskFrame frame;
    private readonly Dictionary<LawIndex, DeskLaw> laws = [];
    private readonly Dictionary<DateOnly, (LawIndex Written, LawIndex Enforced)> days = [];
    private readonly Dictionary<PartQuestions, int> numbersOfQuestions = [];
    private DateOnly lastDay = DateOnly.MaxValue;
    private (LawIndex Written, LawIndex Enforced) lastLaws;
    private DeskLaw? last;
    private DeskLaw? lastButOne;
    private DeskRoom room;
    private int lawsBrought;
    private long timesAsked;

    internal Desk(Decider decider, Catalogue catalogue, int bytes)
    {
        this.bytes = bytes;
        room = new DeskRoom(bytes);
        this.decider = decider;
        parts = new PreparedParts(catalogue, bytes / BytesOfParty);
        frame = new DeskFrame(parts);
    }

    /// <summary>Both answers to an order, without anything behind them.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public Answers Answer(Order order, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        var day = decider.DayOf(order, asOf);
        var (written, enforced) = LawsOf(day);
        Take(order, day);
        var asWritten = Rule(written);
        var answers = new Answers(asWritten, ReferenceEquals(written, enforced) ? asWritten : Rule(enforced));

        // What is open may still be settled by trying every case.
        return answers.AreSettled ? answers : Settle(written, enforced);
    }

    /// <summary>Both answers to an order with the provisions that counted.</summary>
    /// <inheritdoc cref="Answer" />
    public TracedAnswers Trace(Order order, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        var day = decider.DayOf(order, asOf);
        var (written, enforced) = LawsOf(day);
        Take(order, day);
        var (asWritten, writtenSteps) = RuleWithSteps(written);
        var (asEnforced, enforcedSteps) = ReferenceEquals(written, enforced) ? (asWritten, writtenSteps) : RuleWithSteps(enforced);
        var answers = new Answers(asWritten, asEnforced);
        return new TracedAnswers(answers.AreSettled ? answers : Settle(written, enforced), writtenSteps, enforcedSteps);
    }

    /// <summary>The whole determination.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="withTrace">Whether the provisions that counted are listed.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public Determination Decide(Order order, DateOnly? asOf = null, Language language = Language.En, bool withTrace = true)
    {
        ArgumentNullException.ThrowIfNull(order);
        var day = decider.DayOf(order, asOf);
        var (written, enforced) = LawsOf(day);
        Take(order, day);
        var facts = frame.Facts();
        var asWritten = new Side("written", Weigh(written), facts);
        var asEnforced = ReferenceEquals(written, enforced) ? asWritten : new Side("enforced", Weigh(enforced), facts);
        var answers = new Answers(asWritten.Weighing.Ruling, asEnforced.Weighing.Ruling);
        if (!answers.AreSettled)
        {
            facts = frame.FactsToTry();
            (asWritten, asEnforced) = Sides(facts, written, enforced);
            var asked = new Asker(facts, asWritten, asEnforced, language).Ask();
            return new Composer(facts, asWritten, asEnforced, language, decider.Stamp, decider.Today).Compose(asked, withTrace);
        }

        return new Composer(facts, asWritten, asEnforced, language, decider.Stamp, decider.Today).Compose((answers.Written, answers.Enforced, []), withTrace);
    }

    /// <summary>What one law says of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="law">The law; its day is the day of the order. It is folded once, so ask about many orders with the same object.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    public Ruling Rule(Order order, LawChoice law)
    {
        ArgumentNullException.ThrowIfNull(law);
        Take(order, law.Day);
        var ruling = Rule(decider.Index(law));
        return ruling.IsSettled ? ruling : Settle(law);
    }

    /// <summary>What one law says of an order, and the provisions that carry the answer.</summary>
    /// <inheritdoc cref="Rule(Order, LawChoice)" />
    public Grounds RuleWithGrounds(Order order, LawChoice law)
    {
        ArgumentNullException.ThrowIfNull(law);
        Take(order, law.Day);
        var grounds = Grounds.Of(Weigh(decider.Index(law), inWords: false));
        return grounds.Ruling.IsSettled ? grounds : grounds with { Ruling = Settle(law) };
    }

    private Ruling Settle(LawChoice law) => Settle(decider.Index(law), decider.Index(law)).Written;

    /// <summary>Both answers to an order that has unknown facts: those that every completion shares.</summary>
    private Answers Settle(LawIndex written, LawIndex enforced)
    {
        var facts = frame.FactsToTry();
        var (asWritten, asEnforced) = Sides(facts, written, enforced);
        return new Asker(facts, asWritten, asEnforced, Language.En).Settle();
    }

    private (Side Written, Side Enforced) Sides(CaseFacts facts, LawIndex written, LawIndex enforced)
    {
        var asWritten = new Side("written", At(written), facts);
        return (asWritten, ReferenceEquals(written, enforced) ? asWritten : new Side("enforced", At(enforced), facts));
    }

    private (LawIndex Written, LawIndex Enforced) LawsOf(DateOnly day)
    {
        if (day == lastDay)
        {
            return lastLaws;
        }

        if (!days.TryGetValue(day, out var pair))
        {
            pair = decider.LawsOf(day);
            days.Add(day, pair);
        }

        (lastDay, lastLaws) = (day, pair);
        return pair;
    }

    private Weighing Weigh(LawIndex law, bool inWords = true)
    {
        var at = At(law);
        var lines = at.Weigh(frame).ToArray();
        var weighing = inWords ? new Weighing(law, lines, at.Words(frame.Frame).ToArray()) : new Weighing(law, lines);
        weighing.Combine();
        return weighing;
    }

    private Ruling Rule(LawIndex law)
    {
        var outcomes = default(PossibleOutcomes);
        var reviews = PossibleReviews.None;
        foreach (var line in At(law).Weigh(frame))
        {
            outcomes = outcomes.Graver(line.Outcomes);
            reviews = reviews.Stricter(line.Reviews);
        }

        return Ruling.Of(outcomes, reviews);
    }

    private (Ruling Ruling, WeighedProvision[][] Steps) RuleWithSteps(LawIndex law)
    {
        var weighing = Weigh(law);
        var steps = new WeighedProvision[weighing.Lines.Length][];
        if (Array.TrueForAll(weighing.Words, words => words.Steps is not null))
        {
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = weighing.Words[i].Steps!;
            }
        }
        else
        {
            new Side("", weighing, frame.Facts()).WithLevels((i, line) => steps[i] = Determinations.Trace.Of(law, line, weighing.Words[i], frame.Frame));
        }

        return (weighing.Ruling, steps);
    }

    /// <summary>A law at this desk; orders of a day ask for the same two in turn.</summary>
    private DeskLaw At(LawIndex law)
    {
        if (!ReferenceEquals(last?.Index, law))
        {
            (last, lastButOne) = (ReferenceEquals(lastButOne?.Index, law) ? lastButOne : Find(law), last);
            last!.AskedFor = ++timesAsked;
        }

        return last!;
    }

    private DeskLaw Find(LawIndex law)
    {
        if (!laws.TryGetValue(law, out var known))
        {
            var quick = law.Distinctions.Quick;
            var numbers = new PartNumbers(NumberOf(quick.Parties), NumberOf(quick.Day), NumberOf(quick.Exporter), NumberOf(quick.EndUse));
            laws.Add(law, known = new DeskLaw(law, lawsBrought++, numbers, room));
        }

        return known;
    }

    private int NumberOf(PartQuestions questions)
    {
        if (!numbersOfQuestions.TryGetValue(questions, out var number))
        {
            numbersOfQuestions.Add(questions, number = numbersOfQuestions.Count);
        }

        return number;
    }

    /// <summary>Takes an order; between two orders what is remembered may be forgotten.</summary>
    private void Take(Order order, DateOnly day)
    {
        if (room.IsFull || lawsBrought >= MostLaws || last is { IsFull: true } || lastButOne is { IsFull: true })
        {
            Forget();
        }

        frame.Take(order, day);
    }

    /// <summary>
    /// Forgets the laws that were not asked for the longest, for the orders of a book mostly come by their dates; and everything where the
    /// laws in use take all the room, or numbers have to be given out anew.
    /// </summary>
    private void Forget()
    {
        foreach (var law in laws.Values.OrderBy(law => law.AskedFor).ToList())
        {
            if (!room.IsHalfEmpty && law != last && law != lastButOne)
            {
                law.GiveBackRoom();
                laws.Remove(law.Index);
            }
        }

        if (!room.IsHalfEmpty || lawsBrought >= MostLaws || last is { IsFull: true } || lastButOne is { IsFull: true })
        {
            laws.Clear();
            parts.Clear();
            numbersOfQuestions.Clear();
            (last, lastButOne, room, lawsBrought) = (null, null, new DeskRoom(bytes), 0);
        }
    }
}
