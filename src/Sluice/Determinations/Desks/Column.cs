using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Determinations.Desks;

/// <summary>A fact of the order with few values: a flag, a symbol or a country. Values that no condition of the law tells apart are one class.</summary>
internal sealed class Column
{
    private readonly ushort[] classes;
    private readonly int slot;

    /// <summary>Makes the classes.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="tests">Every condition of the law that reads it, and nothing else.</param>
    public Column(Fact fact, Test[] tests)
    {
        slot = fact.Slot;
        var values = fact.Kind switch { FactKind.Flag => 2, FactKind.Symbol => fact.Words.Count, _ => Countries.Count };
        var numbers = new ClassNumbers(tests);
        var row = Vocabulary.NewRow(FactScope.Order);
        var frame = new Frame(row, [], null, null);
        classes = new ushort[values + 2];
        for (var i = 0; i < classes.Length; i++)
        {
            row[fact] = i < 2 ? new Cell { State = i == 0 ? CellState.Unknown : CellState.Missing } : new Cell { State = CellState.Known, Code = i - 2 };
            classes[i] = (ushort)numbers.Of(frame);
        }
    }

    /// <summary>The class of the value that an order has.</summary>
    public ushort ClassOf(FactRow order)
    {
        ref var cell = ref order[slot];
        return classes[cell.State switch { CellState.Known => cell.Code + 2, CellState.Unknown => 0, _ => 1 }];
    }
}
