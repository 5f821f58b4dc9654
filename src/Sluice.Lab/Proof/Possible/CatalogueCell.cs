using System.Numerics;
using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Possible;

/// <summary>A fact of a line that names a part or system of the catalogue: which of them it is is free, and the rest follows.</summary>
internal sealed class CatalogueCell : AnyCell
{
    private readonly CatalogueLines lines;
    private readonly Code line;
    private readonly Fact fact;
    private readonly BigInteger known;

    public CatalogueCell(TermBank bank, CatalogueLines lines, Code line, Fact fact)
        : base(bank)
    {
        this.lines = lines;
        this.line = line;
        this.fact = fact;
        // A name that there is none of is on no list, and that is known once the order is bound to a law.
        var isText = fact.Kind is FactKind.Name or FactKind.Part or FactKind.Eccn;
        known = lines.Mask(fact, cell => cell.State == CellState.Known || (isText && cell.State == CellState.Missing));
        Known = line.In(known);
        Unknown = line.In(lines.Mask(fact, cell => cell.State == CellState.Unknown));
    }

    /// <inheritdoc />
    public override Term Known { get; }

    /// <inheritdoc />
    public override Term Unknown { get; }

    /// <inheritdoc />
    public override Term Flag => Where(cell => cell.Code != 0);

    /// <inheritdoc />
    public override Term Number
    {
        get
        {
            var values = Enumerable.Range(0, lines.Rows.Count).Where(i => !(known >> i).IsEven).GroupBy(i => ValueOf(lines.Rows[i][fact]));
            return values.Aggregate(Bank.Zero, (rest, group) => Bank.ChooseNumber(line.In(group.Aggregate(BigInteger.Zero, (m, i) => m | (BigInteger.One << i))), Bank.Constant(group.Key), rest));
        }
    }

    /// <inheritdoc />
    public override Term OneOf(UInt128 words) => Where(cell => (words >> cell.Code & UInt128.One) != UInt128.Zero);

    /// <inheritdoc />
    public override Term In(CountrySet countries) => Where(cell => countries.Contains(cell.Code));

    /// <inheritdoc />
    public override Term OnList(ListBit list) => Where(cell => lines.IsOn(cell, list));

    /// <inheritdoc />
    public override Term Compares(ComparisonOperator @operator, Rational constant) => Where(cell => Numbers.Holds(ValueOf(cell), @operator, constant));

    private Rational ValueOf(Cell cell) => fact.Kind == FactKind.Date ? Rational.Whole((BigInteger)cell.Code) : Rational.Of(cell.Number);

    private Term Where(Func<Cell, bool> test)
    {
        var mask = BigInteger.Zero;
        for (var i = 0; i < lines.Rows.Count; i++)
        {
            mask |= !(known >> i).IsEven && test(lines.Rows[i][fact]) ? BigInteger.One << i : BigInteger.Zero;
        }

        return line.In(mask);
    }
}
