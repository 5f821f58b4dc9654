using Sluice.Determinations;

namespace Sluice.Books.Deciding;

/// <summary>Writes decisions, one a line. A writer is for one thread.</summary>
internal abstract class DecisionWriter : IDisposable
{
    /// <summary>The line before all others; empty when there is none.</summary>
    public virtual string Header => "";

    /// <summary>Writes a determination.</summary>
    public abstract void Write(PooledBuffer output, Determination determination);

    /// <summary>Writes the two answers alone.</summary>
    public abstract void Write(PooledBuffer output, string order, DateOnly asOf, in Answers answers);

    /// <inheritdoc />
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>The writer of a format.</summary>
    public static DecisionWriter Of(BookFormat format, DecisionDetail detail) =>
        format == BookFormat.Csv ? new CsvDecisionWriter(detail) : new JsonDecisionWriter(detail);
}
