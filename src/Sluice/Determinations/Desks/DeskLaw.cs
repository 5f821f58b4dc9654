using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>
/// One law at a desk. What it finds of a line is remembered by the line's profile: the classes of its item, parties and exporter, and
/// the values of what is asked of the order as a whole. Lines of one profile differ for this law in the limits alone, and these are asked anew.
/// </summary>
internal sealed class DeskLaw
{
    private const int Most = 30_000;
    private const int MostClasses = 60_000;
    private const int MostParties = 32;

    private readonly ProfileTable memory = new();
    private readonly Dictionary<FactRow, int> steady = [];
    private readonly Distinctions distinctions;
    private readonly LawClasses classes;
    private readonly ProfileKey profile;
    private readonly int number;
    private LineWeighing[] lines = [];
    private Remembered[] remembered = [];
    private Cell[] marketed = [];
    private int[] items = [];
    private DateOnly? day;
    private int dayClass;

    /// <summary>Brings a law to a desk.</summary>
    /// <param name="index">The law.</param>
    /// <param name="number">Its number at the desk, by which items and parties keep their class.</param>
    public DeskLaw(LawIndex index, int number)
    {
        Index = index;
        this.number = number;
        distinctions = index.Distinctions;
        classes = new LawClasses(index);
        profile = new ProfileKey(64 + (2 * (distinctions.Columns.Length + MostParties)) + distinctions.OfOrder.Length + distinctions.OfLine.Length);
    }

    /// <summary>The law.</summary>
    public LawIndex Index { get; }

    /// <summary>Whether so much is remembered that it is time to begin anew.</summary>
    public bool IsFull { get; private set; }

    /// <summary>What the law finds of each line of the order in hand; valid until the next order.</summary>
    public ReadOnlySpan<LineWeighing> Weigh(DeskFrame desk)
    {
        MakeRoom(desk.Items.Length);
        if (!distinctions.IsComplete || desk.Parties.Length > MostParties)
        {
            desk.FillAll();
            return Anew(desk.Frame, remember: false);
        }

        Prepare(desk);
        profile.Begin();
        profile.Add(DayClass(desk));
        profile.Add(desk.Exporter[number] is >= 0 and var exporter ? exporter : desk.Exporter[number] = classes.OfExporter(desk.Exporter.Row));
        profile.Add(desk.EndUse[number] is >= 0 and var use ? use : desk.EndUse[number] = classes.OfEndUse(desk.EndUse.Row));
        foreach (var party in desk.Parties)
        {
            profile.Add(party[number] is >= 0 and var known ? known : party[number] = classes.OfParty(party.Row));
        }

        for (var i = 0; i < desk.Items.Length; i++)
        {
            var item = desk.Items[i];
            items[i] = item[number] is >= 0 and var known ? known : item[number] = classes.OfItem(item.Row);
        }

        EndOrder(desk.Frame);
        switch (Recall(desk.Frame))
        {
            case Memory.Whole:
                return Found(desk.Frame);
            case Memory.AllButLimits:
                desk.FillAll();
                return RecallLimits(desk.Frame) ? Found(desk.Frame) : Anew(desk.Frame, remember: true);
            default:
                desk.FillAll();
                return Anew(desk.Frame, remember: true);
        }
    }

    /// <summary>What the law finds of each line of an order some facts of which are tried.</summary>
    /// <param name="frame">The order with every fact filled in.</param>
    public ReadOnlySpan<LineWeighing> WeighTried(Frame frame)
    {
        MakeRoom(frame.Items.Length);
        if (!distinctions.IsComplete || frame.Parties?.Length > MostParties)
        {
            return Anew(frame, remember: false);
        }

        // Rows are matched with the lists of this law one by one, so that for other laws none counts as matched.
        frame.BoundTo = null;
        if (distinctions.ReadsText)
        {
            Index.Law.Bind(frame);
        }

        profile.Begin();
        profile.Add(classes.OfDay(frame));
        profile.Add(classes.OfExporter(frame));
        profile.Add(classes.OfEndUse(frame));
        foreach (var party in frame.Parties ?? [])
        {
            profile.Add(steady.TryGetValue(party, out var known) ? known : classes.OfParty(party));
        }

        for (var i = 0; i < frame.Items.Length; i++)
        {
            items[i] = steady.TryGetValue(frame.Items[i], out var known) ? known : classes.OfItem(frame.Items[i]);
        }

        EndOrder(frame);
        var recalled = Recall(frame);
        return recalled == Memory.Whole || (recalled == Memory.AllButLimits && RecallLimits(frame)) ? Found(frame) : Anew(frame, remember: true);
    }

    /// <summary>Begins to try facts of an order in some of its rows: the others keep their class.</summary>
    public void Try(Frame frame, IReadOnlySet<FactRow> tried)
    {
        steady.Clear();
        foreach (var party in (frame.Parties ?? []).Where(row => !tried.Contains(row)))
        {
            steady[party] = classes.OfParty(party);
        }

        foreach (var item in frame.Items.Where(row => !tried.Contains(row)))
        {
            steady[item] = classes.OfItem(item);
        }

        frame.BoundTo = null;
    }

    private void MakeRoom(int count)
    {
        if (lines.Length < count)
        {
            lines = new LineWeighing[count];
            remembered = new Remembered[count];
            marketed = new Cell[count];
            items = new int[count];
        }
    }

    /// <summary>Fills in what the tests of the order and of its lines read.</summary>
    private void Prepare(DeskFrame desk)
    {
        desk.Fill(distinctions.Parts);
        if (distinctions.ReadsQuantity || distinctions.ReadsText || (distinctions.ReadsInstalled && desk.Frame.Installed is not null))
        {
            desk.FillAll();
        }

        if (distinctions.ReadsText)
        {
            Index.Law.Bind(desk.Frame);
        }
    }

    /// <summary>Adds what is read of the order itself.</summary>
    private void EndOrder(Frame frame)
    {
        profile.Add(frame.Parties?.Length ?? ushort.MaxValue);
        foreach (var column in distinctions.Columns)
        {
            profile.Add(column.ClassOf(frame.Order));
        }

        frame.Item = null;
        profile.Add(distinctions.OfOrder, frame);
        profile.EndOrder();
    }

    private ReadOnlySpan<byte> Profile(Frame frame, int line)
    {
        profile.BeginLine();
        profile.Add(items[line]);
        frame.Item = frame.Items[line];
        profile.Add(distinctions.OfLine, frame);
        return profile.EndLine();
    }

    private Memory Recall(Frame frame)
    {
        var recalled = Memory.Whole;
        for (var i = 0; i < frame.Items.Length; i++)
        {
            if (memory.Find(Profile(frame, i)) is not { } known)
            {
                return Memory.None;
            }

            remembered[i] = known;
            if ((lines[i] = known.Only!) is null)
            {
                recalled = Memory.AllButLimits;
            }
        }

        return recalled;
    }

    private bool RecallLimits(Frame frame)
    {
        var rows = frame.Items;
        for (var i = 0; i < rows.Length; i++)
        {
            marketed[i] = rows[i][Vocabulary.Datacenter];
            rows[i][Vocabulary.Level] = remembered[i].Level;
            rows[i][Vocabulary.Datacenter] = remembered[i].Marketed;
        }

        if (distinctions.LimitsReadText)
        {
            Index.Law.Bind(frame);
        }

        var complete = true;
        for (var i = 0; i < rows.Length && complete; i++)
        {
            frame.Item = rows[i];
            complete = remembered[i].Only is not null || remembered[i].TryGet(remembered[i].Ask(frame), out lines[i]!);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            rows[i][Vocabulary.Level] = default;
            rows[i][Vocabulary.Datacenter] = marketed[i];
        }

        return complete;
    }

    private ReadOnlySpan<LineWeighing> Anew(Frame frame, bool remember)
    {
        Index.Law.Bind(frame);
        var weighing = new Weighing(Index, frame.Items.Length);
        Weigher.Weigh(Index, frame, weighing);
        for (var i = 0; i < weighing.Lines.Length; i++)
        {
            lines[i] = weighing.Lines[i];
            if (remember)
            {
                var found = Profile(frame, i);
                var known = memory.Find(found) ?? memory.Add(found, new Remembered(lines[i]));
                known.Add(lines[i]);
            }
        }

        IsFull = memory.Count >= Most || classes.Count >= MostClasses;
        return Found(frame);
    }

    private ReadOnlySpan<LineWeighing> Found(Frame frame) => lines.AsSpan(0, frame.Items.Length);

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

    private enum Memory
    {
        None,
        AllButLimits,
        Whole,
    }
}
