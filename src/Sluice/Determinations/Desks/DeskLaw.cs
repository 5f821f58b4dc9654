using Sluice.Facts;
using Sluice.Law.Conditions;
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
    private readonly ClassNumbers itemClasses = new();
    private readonly ClassNumbers partyClasses = new();
    private readonly ClassNumbers exporterClasses = new();
    private readonly ClassNumbers endUseClasses = new();
    private readonly ClassNumbers dayClasses = new();
    private readonly Distinctions distinctions;
    private readonly byte[] key;
    private readonly int number;
    private LineWeighing[] lines = [];
    private Remembered[] remembered = [];
    private int length;
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
        key = new byte[96 + (2 * (distinctions.Columns.Length + MostParties)) + distinctions.OfOrder.Length + distinctions.OfLine.Length];
    }

    /// <summary>The law.</summary>
    public LawIndex Index { get; }

    /// <summary>Whether so much is remembered that it is time to begin anew.</summary>
    public bool IsFull { get; private set; }

    /// <summary>What the law finds of each line of the order in hand; valid until the next order.</summary>
    public ReadOnlySpan<LineWeighing> Weigh(DeskFrame desk)
    {
        var count = desk.Items.Length;
        if (lines.Length < count)
        {
            lines = new LineWeighing[count];
            remembered = new Remembered[count];
        }

        if (!distinctions.IsComplete || desk.Parties.Length > MostParties)
        {
            return Anew(desk, remember: false);
        }

        Prepare(desk);
        ProfileOrder(desk);
        return Recall(desk) ? lines.AsSpan(0, count) : Anew(desk, remember: true);
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

    private bool Recall(DeskFrame desk)
    {
        var settled = true;
        for (var i = 0; i < desk.Items.Length; i++)
        {
            if (memory.Find(ProfileLine(desk, i)) is not { } known)
            {
                return false;
            }

            remembered[i] = known;
            settled &= (lines[i] = known.Only!) is not null;
        }

        return settled || RecallLimits(desk, remembered.AsSpan(0, desk.Items.Length));
    }

    private bool RecallLimits(DeskFrame desk, ReadOnlySpan<Remembered> all)
    {
        desk.FillAll();
        var items = desk.Frame.Items;
        for (var i = 0; i < items.Length; i++)
        {
            items[i][Vocabulary.Level] = all[i].Level;
            items[i][Vocabulary.Datacenter] = all[i].Marketed;
        }

        if (distinctions.LimitsReadText)
        {
            Index.Law.Bind(desk.Frame);
        }

        var complete = true;
        for (var i = 0; i < items.Length && complete; i++)
        {
            desk.Frame.Item = items[i];
            complete = (lines[i] = all[i].Only!) is not null || all[i].TryGet(all[i].Ask(desk.Frame), out lines[i]!);
        }

        for (var i = 0; i < items.Length; i++)
        {
            items[i][Vocabulary.Level] = default;
            items[i][Vocabulary.Datacenter] = desk.Items[i].Row[Vocabulary.Datacenter];
        }

        return complete;
    }

    private ReadOnlySpan<LineWeighing> Anew(DeskFrame desk, bool remember)
    {
        desk.FillAll();
        Index.Law.Bind(desk.Frame);
        var weighing = new Weighing(Index, desk.Items.Length);
        Weigher.Weigh(Index, desk.Frame, weighing);
        for (var i = 0; i < weighing.Lines.Length; i++)
        {
            lines[i] = weighing.Lines[i];
            if (remember)
            {
                var profile = ProfileLine(desk, i);
                var known = memory.Find(profile) ?? memory.Add(profile, new Remembered(lines[i]));
                known.Add(lines[i]);
            }
        }

        IsFull = memory.Count >= Most
            || itemClasses.Count + partyClasses.Count + exporterClasses.Count + endUseClasses.Count + dayClasses.Count >= MostClasses;

        return lines.AsSpan(0, weighing.Lines.Length);
    }

    private void ProfileOrder(DeskFrame desk)
    {
        length = 0;
        var order = desk.Frame.Order;
        foreach (var column in distinctions.Columns)
        {
            Put(column.ClassOf(order));
        }

        Put(DayClass(desk));
        Put(ClassOf(desk.Exporter, FactScope.Order, distinctions.OfExporter, exporterClasses));
        Put(ClassOf(desk.EndUse, FactScope.Order, distinctions.OfEndUse, endUseClasses));
        Put(desk.Frame.Parties is null ? ushort.MaxValue : desk.Parties.Length);
        foreach (var party in desk.Parties)
        {
            Put(ClassOf(party, FactScope.Party, distinctions.OfParty, partyClasses));
        }

        desk.Frame.Item = null;
        Put(distinctions.OfOrder, desk.Frame);
    }

    private int DayClass(DeskFrame desk)
    {
        if (desk.Day != day)
        {
            day = desk.Day;
            desk.Fill(OrderParts.Day);
            dayClass = dayClasses.Of(distinctions.OfDay, desk.Frame);
        }

        return dayClass;
    }

    /// <summary>The profile of a line; the part that is the same for all lines of an order was made before.</summary>
    private ReadOnlySpan<byte> ProfileLine(DeskFrame desk, int line)
    {
        var before = length;
        Put(ClassOf(desk.Items[line], FactScope.Item, distinctions.OfItem, itemClasses));
        desk.Frame.Item = desk.Frame.Items[line];
        Put(distinctions.OfLine, desk.Frame);
        while (length % sizeof(ulong) != 0)
        {
            key[length++] = 0;
        }

        var profile = key.AsSpan(0, length);
        length = before;
        return profile;
    }

    private int ClassOf(Prepared prepared, FactScope scope, Test[] tests, ClassNumbers classes)
    {
        var known = prepared[number];
        if (known >= 0)
        {
            return known;
        }

        Index.Law.Bind(prepared.Row, scope);
        var frame = scope switch
        {
            FactScope.Order => new Frame(prepared.Row, [], null, null),
            FactScope.Party => new Frame(Vocabulary.NewRow(FactScope.Order), [], [prepared.Row], null),
            _ => new Frame(Vocabulary.NewRow(FactScope.Order), [prepared.Row], null, null) { Item = prepared.Row },
        };
        var mark = scope == FactScope.Party ? (byte)prepared.Row[Vocabulary.Role].Code : (byte)0;
        return prepared[number] = classes.Of(tests, frame, mark);
    }

    private void Put(int value)
    {
        key[length++] = (byte)value;
        key[length++] = (byte)(value >> 8);
    }

    private void Put(Test[] tests, Frame frame)
    {
        foreach (var test in tests)
        {
            key[length++] = (byte)test.Evaluate(frame);
        }
    }
}
