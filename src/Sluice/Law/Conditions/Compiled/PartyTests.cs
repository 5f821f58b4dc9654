using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Whether a fact is known.</summary>
internal sealed class HasFactTest(RowReader row, int slot) : Test
{
    public override Tri Evaluate(Frame frame) => row.Of(frame)[slot].State switch
    {
        CellState.Known => Tri.True,
        CellState.Missing => Tri.False,
        _ => Tri.Unknown,
    };
}

/// <summary>Whether a party has one of some roles.</summary>
internal sealed class HasRoleTest(int[] roles) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        var result = Tri.False;
        foreach (var role in roles)
        {
            result = Tris.Or(result, frame.HasRole(role));
        }

        return result;
    }
}

/// <summary>Whether a party or its ultimate parent has its headquarters in a set of countries.</summary>
internal sealed class HeadquartersTest<TRow>(TRow row, CountrySet set) : Test
    where TRow : struct, IRow
{
    private readonly int headquarters = Vocabulary.PartyHeadquarters.Slot;
    private readonly int parent = Vocabulary.ParentHeadquarters.Slot;
    private readonly int role = Vocabulary.Role.Slot;

    public override Tri Evaluate(Frame frame)
    {
        var party = row.Of(frame);
        return party[role].State == CellState.Missing ? Tri.Error : Tris.Or(In(ref party[headquarters]), In(ref party[parent]));
    }

    private Tri In(ref readonly Cell cell) => cell.State switch
    {
        CellState.Known => Tris.Of(set.Contains(cell.Code)),
        CellState.Unknown => Tri.Unknown,
        _ => Tri.False,
    };
}

/// <summary>Makes <see cref="HeadquartersTest{TRow}"/>s.</summary>
internal readonly struct HeadquartersMaker(CountrySet set) : IRowUser<Test>
{
    public Test Use<TRow>(TRow row)
        where TRow : struct, IRow => new HeadquartersTest<TRow>(row, set);
}

/// <summary>Whether listed parties own at least a share of a party, in aggregate.</summary>
internal sealed class OwnershipTest(RowReader row, Measure threshold, UInt128 lists) : Test
{
    private readonly int role = Vocabulary.Role.Slot;

    public override Tri Evaluate(Frame frame)
    {
        var party = row.Of(frame);
        var state = threshold.Evaluate(frame, out var share);
        return state == MeasureState.Unknown ? Tri.Unknown
            : state == MeasureState.Error || party[role].State == CellState.Missing ? Tri.Error
            : ListedOwnership.Reaches(party.Owners, share, lists, Limits.OwnerDepth);
    }
}
