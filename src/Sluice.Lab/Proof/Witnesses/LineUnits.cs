using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>TPP of one unit of a line.</summary>
internal static class LineUnits
{
    /// <summary>TPP of one unit in a case; null when it is not known.</summary>
    public static Rational? Of(CaseReader read, PossibleOrder order, PossibleLine line, LineForm form)
    {
        if (form != LineForm.Catalogue)
        {
            return read.ValueOf(order.Logic.Bank.Find(line.NameOf(Vocabulary.Tpp))!);
        }

        var total = order.CatalogueLines.Rows[line.Entry.Read(read.IsTrue)][Vocabulary.TotalTpp];
        return total.State == CellState.Known ? Rational.Of(total.Number) : null;
    }
}
