using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Gives the lines of an order their levels and presumptions, while a limit asks for them, and takes them back.</summary>
internal sealed class Levels
{
    private FactRow[]? rows;
    private Cell[] marketed = [];

    /// <summary>Gives them, if they are not given yet; none where nothing is classified.</summary>
    public void Give(FactRow[] lines, ReadOnlySpan<Classified> classified)
    {
        if (rows is not null || classified.IsEmpty)
        {
            return;
        }

        rows = lines;
        if (marketed.Length < lines.Length)
        {
            marketed = new Cell[lines.Length];
        }

        for (var i = 0; i < lines.Length; i++)
        {
            marketed[i] = lines[i][Vocabulary.Datacenter];
            lines[i][Vocabulary.Level] = classified[i].Level;
            lines[i][Vocabulary.Datacenter] = classified[i].Marketed;
        }
    }

    /// <summary>Takes them back, if they are given.</summary>
    public void TakeBack()
    {
        for (var i = 0; i < rows?.Length; i++)
        {
            rows[i][Vocabulary.Level] = default;
            rows[i][Vocabulary.Datacenter] = marketed[i];
        }

        rows = null;
    }
}
