using System.Runtime.InteropServices;
using Sluice.Facts;
using Sluice.Law.Conditions;

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

    private readonly Dictionary<byte[], Remembered> memory = new(ByteKeys.Comparer);
    private readonly Dictionary<byte[], Remembered>.AlternateLookup<ReadOnlySpan<byte>> found;
    private readonly ClassNumbers itemClasses = new();
    private readonly ClassNumbers partyClasses = new();
    private readonly ClassNumbers exporterClasses = new();
    private readonly Distinctions distinctions;
    private readonly byte[] key;
    private readonly int number;
    private LineWeighing[] lines = new LineWeighing[1];
    private int length;

    /// <summary>Brings a law to a desk.</summary>
    /// <param name="index">The law.</param>
    /// <param name="number">Its number at the desk, by which items and parties keep their class.</param>
    public DeskLaw(LawIndex index, int number)
    {
        Index = index;
        this.number = number;
        distinctions = index.Distinctions;
        key = new byte[64 + (2 * (distinctions.Columns.Length + MostParties)) + distinctions.OfOrder.Length + distinctions.OfLine.Length];
        found = memory.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The law.</summary>
    public LawIndex Index { get; }

    /// <summary>Whether so much is remembered that it is time to begin anew.</summary>
    public bool IsFull => memory.Count >= Most || itemClasses.Count + partyClasses.Count + exporterClasses.Count >= MostClasses;

    /// <summary>What the law finds of each line of the order in hand; valid until the next order.</summary>
    public ReadOnlySpan<LineWeighing> Weigh(DeskFrame desk)
    {
        var frame = desk.Frame;
        if (lines.Length < frame.Items.Length)
        {
            lines = new LineWeighing[frame.Items.Length];
        }

        if (!distinctions.IsComplete || frame.Parties?.Length > MostParties)
        {
            return Anew(frame, remember: false, desk);
        }

        if (distinctions.ReadsText)
        {
            Index.Law.Bind(frame);
        }

        ProfileOrder(desk);
        return Recall(desk) ? lines.AsSpan(0, frame.Items.Length) : Anew(frame, remember: true, desk);
    }

    private bool Recall(DeskFrame desk)
    {
        var frame = desk.Frame;
        if (frame.Items.Length == 1)
        {
            return found.TryGetValue(ProfileLine(desk, 0), out var known) && (known.Limits.Length == 0 ? known.TryGet(0, out lines[0]!) : RecallLimits(desk, [known]));
        }

        var all = new Remembered[frame.Items.Length];
        for (var i = 0; i < all.Length; i++)
        {
            if (!found.TryGetValue(ProfileLine(desk, i), out all[i]!))
            {
                return false;
            }
        }

        return RecallLimits(desk, all);
    }

    private bool RecallLimits(DeskFrame desk, ReadOnlySpan<Remembered> all)
    {
        var items = desk.Frame.Items;
        for (var i = 0; i < items.Length; i++)
        {
            items[i][Vocabulary.Level] = all[i].Level;
            items[i][Vocabulary.Datacenter] = all[i].Marketed;
        }

        var complete = true;
        for (var i = 0; i < items.Length && complete; i++)
        {
            desk.Frame.Item = items[i];
            complete = all[i].TryGet(all[i].Ask(desk.Frame), out lines[i]!);
        }

        for (var i = 0; i < items.Length; i++)
        {
            items[i][Vocabulary.Level] = default;
            items[i][Vocabulary.Datacenter] = desk.Items[i].Row[Vocabulary.Datacenter];
        }

        return complete;
    }

    private ReadOnlySpan<LineWeighing> Anew(Frame frame, bool remember, DeskFrame desk)
    {
        Index.Law.Bind(frame);
        var weighing = new Weighing(Index, frame.Items.Length);
        Weigher.Weigh(Index, frame, weighing);
        for (var i = 0; i < weighing.Lines.Length; i++)
        {
            lines[i] = weighing.Lines[i];
            if (remember)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(memory, ProfileLine(desk, i).ToArray(), out _);
                known ??= new Remembered(lines[i]);
                known.Add(lines[i]);
            }
        }

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

        Put(ClassOf(desk.Exporter, FactScope.Order, distinctions.OfExporter, exporterClasses));
        Put(desk.Frame.Parties is null ? ushort.MaxValue : desk.Parties.Length);
        foreach (var party in desk.Parties)
        {
            Put(ClassOf(party, FactScope.Party, distinctions.OfParty, partyClasses));
        }

        desk.Frame.Item = null;
        Put(distinctions.OfOrder, desk.Frame);
    }

    /// <summary>The profile of a line; the part that is the same for all lines of an order was made before.</summary>
    private ReadOnlySpan<byte> ProfileLine(DeskFrame desk, int line)
    {
        var before = length;
        Put(ClassOf(desk.Items[line], FactScope.Item, distinctions.OfItem, itemClasses));
        desk.Frame.Item = desk.Frame.Items[line];
        Put(distinctions.OfLine, desk.Frame);
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
