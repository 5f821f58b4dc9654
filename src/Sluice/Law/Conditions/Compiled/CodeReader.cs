using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Reads a country, symbol or date, where both sides of a comparison vary.</summary>
internal abstract class CodeReader
{
    /// <summary>The code of a fact or of something written out.</summary>
    public static CodeReader For(Expr expr) => expr switch
    {
        FactRef x => new OfFact(RowReader.For(x.Row), x.Fact.Slot),
        DateLiteral x => new Constant(x.Value.DayNumber),
        CountryLiteral x => new Constant(x.Country.Index),
        SymbolLiteral x => new Constant(x.Code),
        TermUse x => For(x.Body),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} has no code."),
    };

    /// <summary>Reads the code.</summary>
    public abstract CellState Read(Frame frame, out int code);

    private sealed class OfFact(RowReader row, int slot) : CodeReader
    {
        public override CellState Read(Frame frame, out int code)
        {
            ref var cell = ref row.Of(frame)[slot];
            code = cell.Code;
            return cell.State;
        }
    }

    private sealed class Constant(int value) : CodeReader
    {
        public override CellState Read(Frame frame, out int code)
        {
            code = value;
            return CellState.Known;
        }
    }
}

/// <summary>Compares two codes; countries by the country they are treated as.</summary>
internal sealed class CodeComparison(CodeReader left, ComparisonOperator @operator, CodeReader right, int[]? treatedAs) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        var leftState = left.Read(frame, out var a);
        var rightState = right.Read(frame, out var b);
        if (leftState == CellState.Known && rightState == CellState.Known)
        {
            return Tris.Of(@operator.Accepts(treatedAs is null ? a.CompareTo(b) : treatedAs[a].CompareTo(treatedAs[b])));
        }

        return leftState == CellState.Unknown || rightState == CellState.Unknown ? Tri.Unknown : Tri.Error;
    }
}

/// <summary>Looks a symbol up in a set of symbols, both facts.</summary>
internal sealed class SymbolInSymbols(CodeReader symbol, RowReader row, int slot) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        var state = symbol.Read(frame, out var code);
        ref var set = ref row.Of(frame)[slot];
        if (state == CellState.Known && set.State == CellState.Known)
        {
            return Tris.Of((set.Bits >> code & UInt128.One) != UInt128.Zero);
        }

        return state == CellState.Unknown || set.State == CellState.Unknown ? Tri.Unknown : Tri.Error;
    }
}
