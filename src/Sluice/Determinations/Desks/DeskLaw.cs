using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>
/// One law at a desk. What it finds of a line is remembered at the end of the way that its questions took: from the class of the item, by the
/// answers of those questions that mattered. A line's profile, the classes of its item, parties and exporter and the answers about its order,
/// tells how far that way goes before a limit is asked for, so that lines of a known profile are not asked again.
/// </summary>
internal sealed class DeskLaw : IWeighingWatch
{
    private const int OfFinding = 24;
    private const int OfWords = 48;
    private const int MostClasses = 60_000;
    private const int MostParties = 32;

    private readonly Distinctions distinctions;
    private readonly Inquiry inquiry;
    private readonly LawClasses classes;
    private readonly ProfileKey profile;
    private readonly ProfileTable shortcuts = new();
    private readonly List<Step> roots = [];
    private readonly HashSet<LineWeighing> findings = new(LineComparer.Instance);
    private readonly Dictionary<FactRow, int> steady = [];
    private readonly int number;
    private readonly DeskRoom room;
    private int[] items = [];
    private Classified[] classified = [];
    private Step[] ends = [];
    private LineWeighing[] lines = [];
    private LineWords[] words = [];
    private Shortcut?[] taken = [];
    private DateOnly? day;
    private int dayClass;

    /// <summary>Brings a law to a desk.</summary>
    /// <param name="index">The law.</param>
    /// <param name="number">Its number at the desk, by which items keep their class.</param>
    /// <param name="room">The room that all laws of the desk share.</param>
    public DeskLaw(LawIndex index, int number, DeskRoom room)
    {
        Index = index;
        this.number = number;
        this.room = room;
        distinctions = index.Distinctions;
        inquiry = new Inquiry(index.Law, distinctions);
        classes = new LawClasses(index.Law, distinctions);
        profile = new ProfileKey(64 + (2 * (distinctions.Columns.Length + MostParties)) + distinctions.OfOrder.Length + distinctions.OfLine.Length);
    }

    /// <summary>The law.</summary>
    public LawIndex Index { get; }

    /// <summary>Whether there are so many classes that it is time to begin anew.</summary>
    public bool IsFull => classes.Count >= MostClasses;

    /// <summary>What the law finds of each line of the order in hand; valid until the next order.</summary>
    public ReadOnlySpan<LineWeighing> Weigh(DeskFrame desk)
    {
        MakeRoom(desk.Items.Length);
        inquiry.Begin(desk.Frame, desk);
        if (distinctions.IsComplete)
        {
            Classify(desk);
        }

        return Weigh(desk.Frame, byProfile: desk.Parties.Length <= MostParties);
    }

    /// <summary>What the law finds of each line of an order some facts of which are tried.</summary>
    /// <param name="frame">The order with every fact filled in.</param>
    public ReadOnlySpan<LineWeighing> WeighTried(Frame frame)
    {
        MakeRoom(frame.Items.Length);
        for (var i = 0; i < frame.Items.Length; i++)
        {
            items[i] = steady.TryGetValue(frame.Items[i], out var known) ? known : classes.OfItem(frame.Items[i]);
        }

        frame.BoundTo = null;
        inquiry.Begin(frame, null);
        return Weigh(frame, byProfile: false);
    }

    /// <summary>Begins to try facts of an order in some of its rows: the other items keep their class.</summary>
    public void Try(Frame frame, IReadOnlySet<FactRow> tried)
    {
        steady.Clear();
        foreach (var item in frame.Items.Where(row => !tried.Contains(row)))
        {
            steady[item] = classes.OfItem(item);
        }

        frame.BoundTo = null;
    }

    /// <summary>What is said of each line of the order that was weighed last, where it was put into words before; valid until the next order.</summary>
    public ReadOnlySpan<LineWords> Words(Frame frame)
    {
        for (var i = 0; i < frame.Items.Length; i++)
        {
            words[i] = distinctions.IsComplete ? Words(frame, i) : new LineWords();
        }

        inquiry.TakeBackLevels();
        return words.AsSpan(0, frame.Items.Length);
    }

    /// <inheritdoc />
    void IWeighingWatch.Begin(int line) => inquiry.BeginLine(line);

    /// <inheritdoc />
    void IWeighingWatch.Classified(int line, LineWeighing found)
    {
        var end = Walk(roots[items[line]]);
        end.Found ??= new Classified(found.LevelCell, found.Marketed);
        ends[line] = end;
        classified[line] = (Classified)end.Found;
    }

    /// <inheritdoc />
    void IWeighingWatch.Weighed(int line, LineWeighing found)
    {
        var end = Walk(ends[line].Then);
        end.Found ??= Alike(found);
        lines[line] = (LineWeighing)end.Found;
        ends[line] = end;
    }

    /// <summary>Many ways lead to the same finding: it is kept once.</summary>
    private LineWeighing Alike(LineWeighing found)
    {
        if (!findings.TryGetValue(found, out var known))
        {
            findings.Add(known = found);
            room.Steps += OfFinding;
        }

        return known;
    }

    private ReadOnlySpan<LineWeighing> Weigh(Frame frame, bool byProfile)
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
            while (roots.Count < classes.Items)
            {
                roots.Add(new Step());
            }

            var known = Recall(frame, byProfile);
            inquiry.TakeBackLevels();
            if (!known)
            {
                FillAll(frame);
                inquiry.Classified = [];
                Weigher.Weigh(distinctions.Index, frame, new Weighing(distinctions.Index, frame.Items.Length), this);
                inquiry.Classified = classified;
            }
        }

        return lines.AsSpan(0, frame.Items.Length);
    }

    /// <summary>Finds the classes of everything in an order, and with them the part of the profile that all its lines share.</summary>
    private void Classify(DeskFrame desk)
    {
        var frame = desk.Frame;
        for (var i = 0; i < desk.Items.Length; i++)
        {
            var item = desk.Items[i];
            items[i] = item[number] is >= 0 and var known ? known : item[number] = classes.OfItem(item.Row);
        }

        if (desk.Parties.Length > MostParties)
        {
            return;
        }

        profile.Begin();
        profile.Add(DayClass(desk));
        profile.Add(desk.Exporter[number] is >= 0 and var exporter ? exporter : desk.Exporter[number] = classes.OfExporter(desk.Exporter.Row));
        profile.Add(desk.EndUse[number] is >= 0 and var use ? use : desk.EndUse[number] = classes.OfEndUse(desk.EndUse.Row));
        foreach (var party in desk.Parties)
        {
            profile.Add(party[number] is >= 0 and var known ? known : party[number] = classes.OfParty(party.Row));
        }

        profile.Add(frame.Parties?.Length ?? ushort.MaxValue);
        foreach (var column in distinctions.Columns)
        {
            profile.Add(column.ClassOf(frame.Order));
        }

        // New classes were made by matching names with the lists of this law, row by row.
        frame.BoundTo = null;
        foreach (var question in distinctions.OfOrder)
        {
            profile.Add(inquiry.Ask(question));
        }

        profile.EndOrder();
    }

    /// <summary>Goes the ways that are known; false when one of them is not.</summary>
    private bool Recall(Frame frame, bool byProfile)
    {
        inquiry.Classified = [];
        for (var i = 0; i < frame.Items.Length; i++)
        {
            inquiry.BeginLine(i);
            taken[i] = byProfile ? shortcuts.Find(Profile(i)) : null;
            if ((taken[i]?.Classified ?? Follow(roots[items[i]])) is not { } end)
            {
                return false;
            }

            ends[i] = end;
            classified[i] = (Classified)end.Found!;
        }

        inquiry.Classified = classified;
        for (var i = 0; i < frame.Items.Length; i++)
        {
            inquiry.BeginLine(i);
            if ((taken[i] is { } shortcut ? Follow(shortcut.Furthest) : FollowAll(i, byProfile)) is not { } end)
            {
                return false;
            }

            ends[i] = end;
            lines[i] = (LineWeighing)end.Found!;
        }

        return true;
    }

    /// <summary>Goes the whole way of a line that is classified, and keeps how far its profile told it.</summary>
    private Step? FollowAll(int line, bool byProfile)
    {
        var furthest = ends[line].Then;
        while (furthest is { Found: null, Question: >= 0 } && distinctions.Questions[furthest.Question].Limit is null)
        {
            if (furthest[inquiry.Ask(furthest.Question)] is not { } next)
            {
                return null;
            }

            furthest = next;
        }

        var end = Follow(furthest);
        if (byProfile && end is not null)
        {
            shortcuts.Add(Profile(line), new Shortcut(ends[line], furthest));
        }

        return end;
    }

    private ReadOnlySpan<byte> Profile(int line)
    {
        profile.BeginLine();
        profile.Add(items[line]);
        foreach (var question in distinctions.OfLine)
        {
            profile.Add(inquiry.Ask(question));
        }

        return profile.EndLine();
    }

    private int DayClass(DeskFrame desk)
    {
        if (desk.Day != day)
        {
            desk.Fill(OrderParts.Day);
            day = desk.Day;
            dayClass = classes.OfDay(desk.Frame);
        }

        return dayClass;
    }

    private LineWords Words(Frame frame, int line)
    {
        inquiry.BeginLine(line);
        if (Follow(ends[line].Then) is { } known)
        {
            return (LineWords)known.Found!;
        }

        FillAll(frame);
        inquiry.BeginLine(line);
        inquiry.GiveLevels();
        LineWords.Question(distinctions.Index, lines[line], frame);
        var end = Walk(ends[line].Then);
        room.Steps += OfWords;
        end.Found = new LineWords();
        return (LineWords)end.Found;
    }

    /// <summary>The end of a way that is known, or null.</summary>
    private Step? Follow(Step step)
    {
        while (step.Found is null)
        {
            if (step.Question < 0 || step[inquiry.Ask(step.Question)] is not { } next)
            {
                return null;
            }

            step = next;
        }

        return step;
    }

    /// <summary>The end of the way that was just gone, made as far as nobody went it before.</summary>
    private Step Walk(Step step)
    {
        foreach (var (question, answer) in inquiry.Asked)
        {
            step.Question = question;
            ref var next = ref step[answer];
            if (next is null)
            {
                next = new Step();
                room.Steps++;
            }

            step = next;
        }

        return step;
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
            ends = new Step[count];
            lines = new LineWeighing[count];
            words = new LineWords[count];
            taken = new Shortcut?[count];
        }
    }
}
