using Sluice.Determinations.Desks;
using Sluice.Facts;

namespace Sluice.Determinations;

/// <summary>One of the two laws of the day, the order it is asked about, and what it says.</summary>
internal sealed class Side
{
    private readonly CaseFacts facts;
    private readonly DeskLaw? memory;

    public Side(string name, LawIndex index, CaseFacts facts)
        : this(name, new Weighing(index, facts.Frame.Items.Length), facts)
    {
    }

    /// <summary>A law at a desk, which has just weighed the order and remembers what it found before.</summary>
    public Side(string name, DeskLaw memory, CaseFacts facts)
        : this(name, new Weighing(memory.Index, new LineWeighing[facts.Frame.Items.Length]), facts)
    {
        this.memory = memory;
        memory.BeginTrying();
        memory.Weighed.CopyTo(Weighing.Lines);
        Weighing.Combine();
    }

    /// <summary>A law that has weighed the order before.</summary>
    public Side(string name, Weighing weighing, CaseFacts facts)
    {
        Name = name;
        Index = weighing.Index;
        this.facts = facts;
        Weighing = weighing;
    }

    /// <summary>written or enforced.</summary>
    public string Name { get; }

    public LawIndex Index { get; }

    public Weighing Weighing { get; }

    /// <summary>Weighs the order with the facts as they are now.</summary>
    public Weighing Weigh()
    {
        if (memory is not null)
        {
            memory.WeighTried(facts.Frame).CopyTo(Weighing.Lines);
            Weighing.Combine();
            return Weighing;
        }

        Index.Law.Bind(facts.Frame);
        Weigher.Weigh(Index, facts.Frame, Weighing);
        return Weighing;
    }

    /// <summary>What the conditions read that leave open what this law says of a line.</summary>
    public IReadOnlyList<OpenRead> OpenReads(LineWeighing line) => memory?.OpenReads(line) ?? OpenRead.Of(Index, line);

    /// <summary>Begins to try facts in some rows of the order.</summary>
    public void Try(IReadOnlySet<FactRow> tried) => memory?.Try(facts.Frame, tried);

    /// <summary>
    /// Asks something of the facts with the levels and presumptions this law gives them, line by line, and takes them back.
    /// </summary>
    public void WithLevels(Action<int, LineWeighing> ask)
    {
        Index.Law.Bind(facts.Frame);
        var items = facts.Frame.Items;
        var marketed = new Cell[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            marketed[i] = items[i][Vocabulary.Datacenter];
            items[i][Vocabulary.Level] = Weighing.Lines[i].LevelCell;
            items[i][Vocabulary.Datacenter] = Weighing.Lines[i].Marketed;
        }

        for (var i = 0; i < items.Length; i++)
        {
            facts.Frame.Item = items[i];
            ask(i, Weighing.Lines[i]);
        }

        for (var i = 0; i < items.Length; i++)
        {
            items[i][Vocabulary.Level] = default;
            items[i][Vocabulary.Datacenter] = marketed[i];
        }
    }
}
