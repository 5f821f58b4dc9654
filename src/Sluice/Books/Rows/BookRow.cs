using Sluice.Documents;

namespace Sluice.Books.Rows;

/// <summary>One row of a book, split into its cells.</summary>
internal sealed class BookRow(CsvReader cells, InputProblems problems)
{
    /// <summary>What is wrong with the row.</summary>
    public InputProblems Problems { get; } = problems;

    /// <summary>A cell without the spaces around it.</summary>
    public ReadOnlySpan<char> this[int column] => cells[column].Trim();
}
