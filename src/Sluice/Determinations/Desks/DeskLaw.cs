using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>
/// One law at a desk. What it finds of a line is remembered at the end of the way that its questions took: from the class of the item, by the
/// answers of those questions that mattered.
/// </summary>
internal sealed class DeskLaw : IWeighingWatch
{
    private const int BytesOfFinding = 256;
    private const int BytesOfWords = 2_048;
    private const int BytesOfRead = 48;
    private const int MostClasses = 60_000;

    private readonly Distinctions distinctions;
    private readonly Inquiry inquiry;
    private readonly ItemClasses classes;
    private readonly Ways ways;
    private readonly List<int> roots = [];
    private readonly TriArrays rows;
    private readonly HashSet<LineWeighing> findings = new(LineComparer.Instance);
    private readonly Dictionary<FactRow, int> steady = [];
    private readonly Dictionary<LineWeighing, IReadOnlyList<OpenRead>> openReads = new(ReferenceEqualityComparer.Instance);
    private readonly int number;
    private readonly DeskRoom.Share room;
    private int weighed;
    private int[] items = [];
    private Classified[] classified = [];
    private int[] ends = [];
    private LineWeighing[] lines = [];
    private LineWords[] words = [];

    /// <summary>Brings a law to a desk.</summary>
    /// <param name="index">The law.</param>
    /// <param name="number">Its number at the desk, by which items keep their class.</param>
    /// <param name="numbers">The numbers of its questions about parts at the desk.</param>
    /// <param name="room">The room that all laws of the desk share.</param>
    public DeskLaw(LawIndex index, int number, PartNumbers numbers, DeskRoom room)
    {
        Index = index;
        this.number = number;
        this.room = room.Open();
        ways = new Ways(this.room);
        rows = new TriArrays(this.room);
        distinctions = index.Distinctions;
        inquiry = new Inquiry(index.Law, numbers, distinctions);
        classes = new ItemClasses(index.Law, distinctions.OfItem);
    }

    /// <summary>The law.</summary>
    public LawIndex Index { get; }

    /// <summary>Whether there are so many classes that it is time to begin anew.</summary>
    public bool IsFull => classes.Count >= MostClasses;

    /// <summary>When the law was last asked for, counted by the desk.</summary>
    public long AskedFor { get; set; }

    /// <summary>Gives back the room that the law takes, for it is forgotten.</summary>
    public void GiveBackRoom()
    {
        ways.GiveBack();
        room.GiveBack();
    }

    /// <summary>What the law found of each line that was weighed last.</summary>
    public ReadOnlySpan<LineWeighing> Weighed => lines.AsSpan(0, weighed);

    /// <summary>What the law finds of each line of the order in hand; valid until the next order.</summary>
    public ReadOnlySpan<LineWeighing> Weigh(DeskFrame desk)
    {
        MakeRoom(desk.Items.Length);
        inquiry.Begin(desk.Frame, desk);
        for (var i = 0; i < desk.Items.Length && distinctions.IsComplete; i++)
        {
            var item = desk.Items[i];
            if (item[number] < 0)
            {
                item[number] = classes.Of(item.Row);
                desk.Frame.BoundTo = null;
            }

            items[i] = item[number];
        }

        return Weigh(desk.Frame);
    }

    /// <summary>What the law finds of each line of an order some facts of which are tried.</summary>
    /// <param name="frame">The order with every fact filled in.</param>
    public ReadOnlySpan<LineWeighing> WeighTried(Frame frame)
    {
        MakeRoom(frame.Items.Length);
        for (var i = 0; i < frame.Items.Length; i++)
        {
            items[i] = steady.TryGetValue(frame.Items[i], out var known) ? known : classes.Of(frame.Items[i]);
        }

        frame.BoundTo = null;
        inquiry.Begin(frame, null);
        return Weigh(frame);
    }

    /// <summary>Begins with another order: rows that are used again have other facts in them.</summary>
    public void BeginTrying() => steady.Clear();

    /// <summary>Begins to try facts of an order in some of its rows: the other items keep their class.</summary>
    public void Try(Frame frame, IReadOnlySet<FactRow> tried)
    {
        steady.Clear();
        foreach (var item in frame.Items.Where(row => !tried.Contains(row)))
        {
            steady[item] = classes.Of(item);
        }

        frame.BoundTo = null;
    }

    /// <summary>What the conditions read that leave open what was found of a line.</summary>
    public IReadOnlyList<OpenRead> OpenReads(LineWeighing found)
    {
        if (!openReads.TryGetValue(found, out var reads))
        {
            openReads.Add(found, reads = OpenRead.Of(Index, found));
            room.Take(BytesOfRead * reads.Count);
        }

        return reads;
    }

    /// <summary>What is said of each line of the order that was weighed last, where it was put into words before; valid until the next order.</summary>
    public ReadOnlySpan<LineWords> Words(Frame frame)
    {
        try
        {
            for (var i = 0; i < frame.Items.Length; i++)
            {
                words[i] = distinctions.IsComplete ? Words(frame, i) : new LineWords();
            }
        }
        finally
        {
            inquiry.TakeBackLevels();
        }

        return words.AsSpan(0, frame.Items.Length);
    }

    /// <inheritdoc />
    void IWeighingWatch.Begin(int line) => inquiry.BeginLine(line);

    /// <inheritdoc />
    void IWeighingWatch.Classified(int line, LineWeighing found)
    {
        var end = ways.Walk(inquiry.Asked, roots[items[line]]);
        classified[line] = (Classified)(ways.FoundAt(end) ?? ways.End(end, new Classified(found.LevelCell, found.Marketed)));
        ends[line] = end;
    }

    /// <inheritdoc />
    void IWeighingWatch.Weighed(int line, LineWeighing found)
    {
        var end = ways.Walk(inquiry.Asked, ways.Then(ends[line]));
        lines[line] = (LineWeighing)(ways.FoundAt(end) ?? ways.End(end, Alike(found)));
        ends[line] = end;
    }

    /// <summary>Many ways lead to the same finding: it is kept once.</summary>
    private LineWeighing Alike(LineWeighing found)
    {
        if (!findings.TryGetValue(found, out var known))
        {
            findings.Add(known = new LineWeighing(found, rows.Kept));
            room.Take(BytesOfFinding);
        }

        return known;
    }

    private ReadOnlySpan<LineWeighing> Weigh(Frame frame)
    {
        if (!distinctions.IsComplete)
        {
            FillAll(frame);
            var plain = new Weighing(Index, frame.Items.Length);
            Weigher.Weigh(Index, frame, plain);
            plain.Lines.CopyTo(lines, 0);
        }
        else
        {
            while (roots.Count < classes.Count)
            {
                roots.Add(ways.Begin());
            }

            if (!Recalled(frame.Items.Length))
            {
                FillAll(frame);
                inquiry.Classified = [];
                Weigher.Weigh(distinctions.Index, frame, new Weighing(distinctions.Index, frame.Items.Length), this);
                inquiry.Classified = classified;
            }
        }

        weighed = frame.Items.Length;
        return Weighed;
    }

    private bool Recalled(int count)
    {
        try
        {
            return Recall(count);
        }
        finally
        {
            inquiry.TakeBackLevels();
        }
    }

    /// <summary>Goes the ways that are known; false when one of them is not.</summary>
    private bool Recall(int count)
    {
        inquiry.Classified = [];
        for (var i = 0; i < count; i++)
        {
            inquiry.BeginLine(i);
            ends[i] = ways.Follow(roots[items[i]], inquiry);
            if (ends[i] == 0)
            {
                return false;
            }

            classified[i] = (Classified)ways.FoundAt(ends[i])!;
        }

        inquiry.Classified = classified;
        for (var i = 0; i < count; i++)
        {
            inquiry.BeginLine(i);
            ends[i] = ways.Follow(ways.Then(ends[i]), inquiry);
            if (ends[i] == 0)
            {
                return false;
            }

            lines[i] = (LineWeighing)ways.FoundAt(ends[i])!;
        }

        return true;
    }

    private LineWords Words(Frame frame, int line)
    {
        inquiry.BeginLine(line);
        if (ways.Follow(ways.Then(ends[line]), inquiry) is > 0 and var known)
        {
            return (LineWords)ways.FoundAt(known)!;
        }

        FillAll(frame);
        inquiry.BeginLine(line);
        inquiry.GiveLevels();
        LineWords.Question(distinctions.Index, lines[line], frame);
        room.Take(BytesOfWords);
        return (LineWords)ways.End(ways.Walk(inquiry.Asked, ways.Then(ends[line])), new LineWords());
    }

    // What is read of the item itself is no question, and its names have to be matched before.
    private void FillAll(Frame frame)
    {
        inquiry.FillAll();
        Index.Law.Bind(frame);
    }

    private void MakeRoom(int count)
    {
        if (lines.Length < count)
        {
            items = new int[count];
            classified = new Classified[count];
            ends = new int[count];
            lines = new LineWeighing[count];
            words = new LineWords[count];
        }
    }
}
