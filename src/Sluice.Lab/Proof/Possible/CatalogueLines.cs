using System.Numerics;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Lab.Proof.Asking;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The lines an order can have by naming a part or a system of the catalogue, one unit each, with the facts the engine states of them.</summary>
internal sealed class CatalogueLines
{
    private readonly IReadOnlyList<LawInQuestion> laws;

    /// <summary>Reads the catalogue.</summary>
    public CatalogueLines(Catalogue catalogue, IReadOnlyList<LawInQuestion> laws)
    {
        this.laws = laws;
        Items =
        [
            .. catalogue.Chips.Select(chip => new ChipItem(chip.FullName) { Quantity = 1 }),
            .. catalogue.Systems.Select(system => new SystemItem(system.FullName) { Quantity = 1 }),
        ];
        var resolved = ItemResolver.Resolve(new Order { Id = "catalogue", Items = Items }, catalogue);
        Rows = [.. Items.Select((item, i) => ItemRows.Of(item, resolved[i]))];
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<OrderItem> Items { get; }

    /// <summary>Their facts.</summary>
    public IReadOnlyList<FactRow> Rows { get; }

    /// <summary>The lines whose cell of a fact passes a test: bit n is line n.</summary>
    public BigInteger Mask(Fact fact, Func<Cell, bool> test)
    {
        var mask = BigInteger.Zero;
        for (var i = 0; i < Rows.Count; i++)
        {
            mask |= test(Rows[i][fact]) ? BigInteger.One << i : BigInteger.Zero;
        }

        return mask;
    }

    /// <summary>Whether a name or part is on a list of a law.</summary>
    public bool IsOn(Cell cell, ListBit list)
    {
        if (cell.Text is not { } text)
        {
            return false;
        }

        var definitions = (LawDefinitions)laws[list.Law].Definitions;
        var matched = (list.Type switch { ExprType.NameList => definitions.NameLists, ExprType.PartList => definitions.PartLists, _ => definitions.EccnLists }).Match(text);
        return (matched >> list.Bit & UInt128.One) != UInt128.Zero;
    }
}
