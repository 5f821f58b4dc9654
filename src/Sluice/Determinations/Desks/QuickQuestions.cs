using Sluice.Facts;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Determinations.Desks;

/// <summary>
/// The questions of a law that are answered for an order all at once: those about facts with few values are answered beforehand for every value,
/// those about the exporter, the end use and each party when these come for the first time.
/// </summary>
internal sealed class QuickQuestions
{
    private readonly Law.Law law;
    private readonly int[] places;
    private readonly (int Slot, AnswerSet[] ByValue)[] columns;
    private readonly (int Place, Question Question)[] ofExporter;
    private readonly (int Place, Question Question)[] ofEndUse;
    private readonly (int Place, Question Question)[] ofParties;
    private readonly AnswerSet someParty;
    private readonly AnswerSet everyParty;
    private readonly Lazy<AnswerSet> withoutParties;

    /// <summary>Sorts the questions of a law.</summary>
    public QuickQuestions(Law.Law law, Question[] questions)
    {
        this.law = law;
        places = new int[questions.Length];
        Array.Fill(places, -1);
        var quick = Enumerable.Range(0, questions.Length).Where(number => questions[number].Subject != QuestionSubject.Anything).Take(AnswerSet.Most);
        foreach (var (place, number) in quick.Index())
        {
            places[number] = place;
        }

        var placed = questions.Index().Where(x => places[x.Index] >= 0).Select(x => (Place: places[x.Index], Question: x.Item)).ToList();
        columns = [.. placed.Where(x => x.Question.Subject == QuestionSubject.Value).GroupBy(x => x.Question.Fact!).Select(group => (group.Key.Slot, Column(group.Key, [.. group])))];
        ofExporter = [.. placed.Where(x => x.Question.Subject == QuestionSubject.Exporter)];
        ofEndUse = [.. placed.Where(x => x.Question.Subject == QuestionSubject.EndUse)];
        ofParties = [.. placed.Where(x => x.Question.Subject is QuestionSubject.SomeParty or QuestionSubject.EveryParty)];
        someParty = Marked(QuestionSubject.SomeParty);
        everyParty = Marked(QuestionSubject.EveryParty);
        withoutParties = new Lazy<AnswerSet>(() => Answers(ofParties, new Frame(Vocabulary.NewRow(FactScope.Order), [], null, null)));
    }

    /// <summary>Where a question stands in the set of answers; -1 when it has to be asked.</summary>
    public int PlaceOf(int question) => places[question];

    /// <summary>The answers for the order in hand.</summary>
    /// <param name="desk">The order.</param>
    /// <param name="number">The number of the law at the desk.</param>
    public AnswerSet Of(DeskFrame desk, int number)
    {
        var answers = Known(desk, desk.Exporter, number, ofExporter, OrderParts.Exporter) | Known(desk, desk.EndUse, number, ofEndUse, OrderParts.EndUse);
        foreach (var (slot, byValue) in columns)
        {
            ref var cell = ref desk.Frame.Order[slot];
            answers |= byValue[cell.State switch { CellState.Known => cell.Code + 2, CellState.Unknown => 0, _ => 1 }];
        }

        return answers | (desk.Frame.Parties is null ? withoutParties.Value : OfParties(desk, number));
    }

    private AnswerSet OfParties(DeskFrame desk, int number)
    {
        var (some, every) = (default(AnswerSet), AnswerSet.AllTrue);
        foreach (var party in desk.Parties)
        {
            if (!party.Answers.TryGet(number, out var answers))
            {
                law.Bind(party.Row, FactScope.Party);
                desk.Frame.BoundTo = null;
                answers = Answers(ofParties, desk.Alone(party.Row));
                party.Answers.Add(number, answers);
            }

            some = AnswerSet.Either(some, answers);
            every = AnswerSet.Both(every, answers);
        }

        return (some & someParty) | (every & everyParty);
    }

    private AnswerSet Marked(QuestionSubject subject) =>
        ofParties.Where(x => x.Question.Subject == subject).Aggregate(default(AnswerSet), (marked, x) => marked | AnswerSet.Marked(x.Place));

    private AnswerSet Known(DeskFrame desk, KnownAnswers known, int number, (int Place, Question Question)[] questions, OrderParts part)
    {
        if (!known.TryGet(number, out var answers))
        {
            desk.Fill(part);
            law.Bind(desk.Frame, FactScope.Order);
            answers = Answers(questions, desk.Frame);
            known.Add(number, answers);
        }

        return answers;
    }

    private static AnswerSet[] Column(Fact fact, (int Place, Question Question)[] questions)
    {
        var values = fact.Kind switch { FactKind.Flag => 2, FactKind.Symbol => fact.Words.Count, _ => Countries.Count };
        var frame = new Frame(Vocabulary.NewRow(FactScope.Order), [], null, null);
        var column = new AnswerSet[values + 2];
        for (var i = 0; i < column.Length; i++)
        {
            frame.Order[fact] = i < 2 ? new Cell { State = i == 0 ? CellState.Unknown : CellState.Missing } : new Cell { State = CellState.Known, Code = i - 2 };
            column[i] = Answers(questions, frame);
        }

        return column;
    }

    private static AnswerSet Answers((int Place, Question Question)[] questions, Frame frame)
    {
        var answers = default(AnswerSet);
        foreach (var (place, question) in questions)
        {
            answers |= AnswerSet.Of(place, question.Test!.Evaluate(frame));
        }

        return answers;
    }
}
