using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Finds a row, where speed does not call for a test of its own.</summary>
internal abstract class RowReader
{
    /// <summary>The reader of a reference.</summary>
    public static RowReader For(RowRef row) => Rows.Use<RowReader, Maker>(row, default);

    /// <summary>The row.</summary>
    public abstract FactRow Of(Frame frame);

    private readonly struct Maker : IRowUser<RowReader>
    {
        public RowReader Use<TRow>(TRow row)
            where TRow : struct, IRow => new Reader<TRow>(row);
    }

    private sealed class Reader<TRow>(TRow row) : RowReader
        where TRow : struct, IRow
    {
        public override FactRow Of(Frame frame) => row.Of(frame);
    }
}
