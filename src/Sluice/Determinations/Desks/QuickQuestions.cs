using Sluice.Facts;
using Sluice.Law.Conditions.Compiled;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Determinations.Desks;

/// <summary>
/// The questions of a law that are answered for an order all at once: those about facts with few values are answered beforehand for every value,
/// those about the day, the exporter, the end use and each party when these come for the first time.
/// </summary>
internal sealed class QuickQuestions
{
    private readonly int[] places;
    private readonly (int Slot, AnswerSet[] ByValue)[] columns;
    private readonly (int Slot, AnswerSet Unknown, AnswerSet Missing, PartQuestions Questions)[] numbers;
    private readonly AnswerSet someParty;
    private readonly AnswerSet everyParty;
    private readonly AnswerSet recipient;
    private readonly Lazy<AnswerSet> withoutParties;
    private readonly Lazy<AnswerSet> withoutRecipient;

    /// <summary>Sorts the questions of a law.</summary>
    public QuickQuestions(Law.Law law, Question[] questions)
    {
        places = new int[questions.Length];
        Array.Fill(places, -1);
        var quick = questions.Index().Where(x => x.Item.Subject != QuestionSubject.Anything)
            .OrderByDescending(x => x.Item.Subject).ThenBy(x => x.Item.Fact?.Slot).ThenBy(x => x.Item.Condition!.ToString(), StringComparer.Ordinal)
            .Take(AnswerSet.Most).ToList();
        foreach (var (place, (number, _)) in quick.Index())
        {
            places[number] = place;
        }

        Parties = Part(FactScope.Party, QuestionSubject.SomeParty, QuestionSubject.EveryParty, QuestionSubject.Recipient);
        Day = Part(FactScope.Order, QuestionSubject.Day);
        Exporter = Part(FactScope.Order, QuestionSubject.Exporter);
        EndUse = Part(FactScope.Order, QuestionSubject.EndUse);
        columns = [.. AboutOneFact(QuestionSubject.Value).Select(x => (x.Fact.Slot, Column(x.Fact, x.Questions)))];
        numbers = [.. AboutOneFact(QuestionSubject.Number).Select(x => Number(x.Fact, x.Questions))];
        someParty = Parties.Marked(QuestionSubject.SomeParty);
        everyParty = Parties.Marked(QuestionSubject.EveryParty);
        recipient = Parties.Marked(QuestionSubject.Recipient);
        withoutParties = new Lazy<AnswerSet>(() => Parties.Answers(Frame(parties: null)));
        withoutRecipient = new Lazy<AnswerSet>(() => Parties.Answers(Frame(parties: [])));

        PartQuestions Part(FactScope scope, params QuestionSubject[] subjects) => Together(scope, question => subjects.Contains(question.Subject));

        PartQuestions Together(FactScope scope, Func<Question, bool> which) => new(
            law, scope, Math.Max(quick.FindIndex(x => which(x.Item)), 0), quick.Select(x => x.Item).Where(which));

        IEnumerable<(Fact Fact, PartQuestions Questions)> AboutOneFact(QuestionSubject subject) =>
            quick.Where(x => x.Item.Subject == subject).Select(x => x.Item.Fact!).Distinct()
                .Select(fact => (fact, Together(FactScope.Order, question => question.Subject == subject && question.Fact == fact)));
    }

    /// <summary>The questions about each party alone.</summary>
    public PartQuestions Parties { get; }

    /// <summary>The questions about the day alone.</summary>
    public PartQuestions Day { get; }

    /// <summary>The questions about the exporter alone.</summary>
    public PartQuestions Exporter { get; }

    /// <summary>The questions about the end use alone.</summary>
    public PartQuestions EndUse { get; }

    /// <summary>Where a question stands in the set of answers; -1 when it has to be asked.</summary>
    public int PlaceOf(int question) => places[question];

    /// <summary>The answers for the order in hand.</summary>
    /// <param name="desk">The order.</param>
    /// <param name="numbers">The numbers that the desk gave to the questions about parts.</param>
    public AnswerSet Of(DeskFrame desk, in PartNumbers numbers)
    {
        var answers = Known(desk, ref desk.OfDay.Value, numbers.Day, Day, OrderParts.Day)
            | Known(desk, ref desk.Exporter.Value, numbers.Exporter, Exporter, OrderParts.Exporter)
            | Known(desk, ref desk.EndUse.Value, numbers.EndUse, EndUse, OrderParts.EndUse);
        foreach (var (slot, byValue) in columns)
        {
            ref var cell = ref desk.Frame.Order[slot];
            answers |= byValue[cell.State switch { CellState.Known => cell.Code + 2, CellState.Unknown => 0, _ => 1 }];
        }

        foreach (ref readonly var number in this.numbers.AsSpan())
        {
            answers |= desk.Frame.Order[number.Slot].State switch
            {
                CellState.Known => number.Questions.Answers(desk.Frame),
                CellState.Unknown => number.Unknown,
                _ => number.Missing,
            };
        }

        return answers | (desk.Frame.Parties is null ? withoutParties.Value : OfParties(desk, numbers.Parties));
    }

    private AnswerSet OfParties(DeskFrame desk, int number)
    {
        var (some, every, received, rank) = (default(AnswerSet), AnswerSet.AllTrue, default(AnswerSet), int.MaxValue);
        foreach (var party in desk.Parties)
        {
            if (!party.Answers.TryGet(number, out var answers))
            {
                Parties.Bind(party.Row);
                desk.Frame.BoundTo = null;
                answers = Parties.Answers(desk.Alone(party.Row));
                party.Answers.Add(number, answers);
            }

            some = AnswerSet.Either(some, answers);
            every = AnswerSet.Both(every, answers);
            if (RecipientRow.RankOf(party.Role) < rank)
            {
                (rank, received) = (RecipientRow.RankOf(party.Role), answers);
            }
        }

        return (some & someParty) | (every & everyParty) | ((rank == int.MaxValue ? withoutRecipient.Value : received) & recipient);
    }

    private static AnswerSet Known(DeskFrame desk, ref KnownAnswers known, int number, PartQuestions questions, OrderParts part)
    {
        if (!known.TryGet(number, out var answers))
        {
            desk.Fill(part);
            desk.Frame.BoundTo = null;
            questions.Bind(desk.Frame.Order);
            answers = questions.Answers(desk.Frame);
            known.Add(number, answers);
        }

        return answers;
    }

    private static AnswerSet[] Column(Fact fact, PartQuestions questions)
    {
        var values = fact.Kind switch { FactKind.Flag => 2, FactKind.Symbol => fact.Words.Count, _ => Countries.Count };
        var frame = Frame(parties: null);
        var column = new AnswerSet[values + 2];
        for (var i = 0; i < column.Length; i++)
        {
            frame.Order[fact] = i < 2 ? new Cell { State = i == 0 ? CellState.Unknown : CellState.Missing } : new Cell { State = CellState.Known, Code = i - 2 };
            column[i] = questions.Answers(frame);
        }

        return column;
    }

    private static (int Slot, AnswerSet Unknown, AnswerSet Missing, PartQuestions Questions) Number(Fact fact, PartQuestions questions)
    {
        var frame = Frame(parties: null);
        var unknown = questions.Answers(frame);
        frame.Order.SetMissing(fact);
        return (fact.Slot, unknown, questions.Answers(frame), questions);
    }

    private static Frame Frame(FactRow[]? parties) => new(Vocabulary.NewRow(FactScope.Order), [], parties, null);
}
