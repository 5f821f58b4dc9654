using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>What is asked of a known cell.</summary>
internal interface ICellPredicate
{
    /// <summary>Whether it holds.</summary>
    bool Holds(ref readonly Cell cell);
}

/// <summary>Asks something of one fact: unknown when the fact is unknown, an error when it is missing.</summary>
internal sealed class CellTest<TRow, TPredicate>(TRow row, int slot, TPredicate predicate) : Test
    where TRow : struct, IRow
    where TPredicate : struct, ICellPredicate
{
    public override Tri Evaluate(Frame frame)
    {
        ref var cell = ref row.Of(frame)[slot];
        return cell.State switch
        {
            CellState.Known => predicate.Holds(ref cell) ? Tri.True : Tri.False,
            CellState.Unknown => Tri.Unknown,
            _ => Tri.Error,
        };
    }
}

/// <summary>Makes <see cref="CellTest{TRow, TPredicate}"/>s.</summary>
internal static class CellTest
{
    /// <summary>The test of a fact.</summary>
    public static Test Of<TPredicate>(FactRef fact, TPredicate predicate)
        where TPredicate : struct, ICellPredicate => Rows.Use<Test, Maker<TPredicate>>(fact.Row, new Maker<TPredicate>(fact.Fact.Slot, predicate));

    private readonly struct Maker<TPredicate>(int slot, TPredicate predicate) : IRowUser<Test>
        where TPredicate : struct, ICellPredicate
    {
        public Test Use<TRow>(TRow row)
            where TRow : struct, IRow => new CellTest<TRow, TPredicate>(row, slot, predicate);
    }
}
