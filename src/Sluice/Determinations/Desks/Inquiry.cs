using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Puts the questions of one law to the order in hand, each once, and keeps account of those that were asked.</summary>
/// <param name="law">The law.</param>
/// <param name="numbers">The numbers of its questions about parts at the desk.</param>
/// <param name="distinctions">Its questions.</param>
internal sealed class Inquiry(Law.Law law, PartNumbers numbers, Distinctions distinctions) : IAnswering
{
    private readonly Known[] answers = Array.ConvertAll(distinctions.Questions, question => new Known { IsOfLine = question.IsOfLine });
    private readonly int[] noted = new int[distinctions.Questions.Length];
    private readonly Levels levels = new();
    private Frame frame = null!;
    private DeskFrame? desk;
    private AnswerSet quick;
    private int line;
    private int note;
    private int noteOfOrder;

    /// <summary>The questions that were asked since the line was taken in hand, each once, with their answers.</summary>
    public List<(int Question, Tri Answer)> Asked { get; } = [];

    /// <summary>What the lines of the order are classified as, for limits that ask for it while the order is not being weighed.</summary>
    public Classified[] Classified { get; set; } = [];

    /// <summary>Whether answers are there at once: while facts are tried, everything is asked.</summary>
    public bool IsQuick { get; private set; }

    /// <summary>The answers that are there at once.</summary>
    public ref readonly AnswerSet Quick => ref quick;

    /// <summary>Where the answer to a question stands among them, or -1.</summary>
    public int PlaceOf(int question) => distinctions.Quick.PlaceOf(question);

    /// <summary>Takes an order in hand.</summary>
    /// <param name="facts">Its facts.</param>
    /// <param name="filling">Fills in those that are asked for; null when all are.</param>
    public void Begin(Frame facts, DeskFrame? filling)
    {
        frame = facts;
        desk = filling;
        facts.Answering = this;
        IsQuick = filling is not null;
        if (filling is not null)
        {
            quick = distinctions.Quick.Of(filling, numbers);
        }

        line = 0;
        noteOfOrder = ++note;
    }

    /// <summary>Takes a line in hand.</summary>
    public void BeginLine(int number)
    {
        line = number;
        note++;
        Asked.Clear();
        frame.Item = frame.Items[number];
    }

    /// <summary>Fills in all facts, for the order is going to be weighed.</summary>
    public void FillAll()
    {
        desk?.FillAll();
        desk = null;
    }

    /// <summary>Gives the lines their levels.</summary>
    public void GiveLevels() => levels.Give(frame.Items, Classified);

    /// <summary>Takes the levels back, if they were given.</summary>
    public void TakeBackLevels() => levels.TakeBack();

    /// <inheritdoc />
    public Tri Answer(int question)
    {
        var answer = Ask(question);
        if (noted[question] != note)
        {
            noted[question] = note;
            Asked.Add((question, answer));
        }

        return answer;
    }

    /// <summary>The answer to a question, of which no account is kept.</summary>
    public Tri Ask(int question)
    {
        if (IsQuick && PlaceOf(question) is >= 0 and var place)
        {
            return quick[place];
        }

        ref var known = ref answers[question];
        var current = known.IsOfLine ? note : noteOfOrder;
        if (known.Note != current)
        {
            known.Answer = Find(distinctions.Questions[question]);
            known.Note = current;
        }

        return known.Answer;
    }

    private Tri Find(Question question)
    {
        if (desk is not null)
        {
            desk.Fill(question.Parts);
            if (question.ReadsQuantity || (question.ReadsInstalled && frame.Installed is not null))
            {
                desk.FillQuantities();
                frame.Item = frame.Items[line];
            }
        }

        for (var i = 0; i < question.TextOf.Count; i++)
        {
            law.Bind(frame, question.TextOf[i]);
        }

        if (question.Test is { } test)
        {
            return test.Evaluate(frame);
        }

        GiveLevels();
        return Holding.Within(question.Limit!, frame);
    }

    private struct Known
    {
        /// <summary>When it was answered: the note of the line or order.</summary>
        public int Note;

        public bool IsOfLine;

        public Tri Answer;
    }
}
