using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Determinations;

/// <summary>A field of the order that is not known, and the values that stand for all it could have.</summary>
/// <param name="path">The field.</param>
internal sealed class Variable(string path)
{
    private readonly List<(Fact Fact, FactRow Row)> cells = [];

    /// <summary>The field.</summary>
    public string Path { get; } = path;

    /// <summary>The party whose owners are not known, or null.</summary>
    public FactRow? Owners { get; set; }

    /// <summary>The first fact the field gives, or null for a list.</summary>
    public Fact? Fact => cells.Count > 0 ? cells[0].Fact : null;

    /// <summary>The values: a choice among them covers every case that the law tells apart.</summary>
    public IReadOnlyList<Cell> Values { get; set; } = [];

    /// <summary>The rows that choosing a value changes.</summary>
    public IEnumerable<FactRow> Rows => Owners is { } party ? [party] : cells.Select(cell => cell.Row);

    /// <summary>How many values there are to try.</summary>
    public int Choices => Owners is not null ? 2 : Values.Count;

    /// <summary>Whether the values cover every case, so that what holds for all of them holds whatever the field says.</summary>
    public bool IsExhaustive { get; set; }

    /// <summary>Adds a fact that the field gives.</summary>
    public void Add(Fact fact, FactRow row)
    {
        if (!cells.Contains((fact, row)))
        {
            cells.Add((fact, row));
        }
    }

    /// <summary>Takes a value for all facts of the field.</summary>
    public void Choose(int choice)
    {
        if (Owners is { } party)
        {
            party.Owners = choice == 0 ? [] : [new Owner(null, 1m, "entity_list", [])];
            return;
        }

        foreach (var (fact, row) in cells)
        {
            row[fact] = Values[choice];
            if (fact == Vocabulary.Tpp && row[Vocabulary.TotalTpp].State == CellState.Unknown && row[Vocabulary.Quantity].State == CellState.Known)
            {
                row.Set(Vocabulary.TotalTpp, Values[choice].Number * row[Vocabulary.Quantity].Number);
            }
        }
    }

    /// <summary>Makes the field unknown again.</summary>
    public void Forget()
    {
        if (Owners is { } party)
        {
            party.Owners = null;
            return;
        }

        foreach (var (fact, row) in cells)
        {
            row[fact] = default;
            if (fact == Vocabulary.Tpp)
            {
                row[Vocabulary.TotalTpp] = default;
            }
        }
    }
}
