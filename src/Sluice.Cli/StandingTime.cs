namespace Sluice.Cli;

/// <summary>A clock that stands: a run over a book has one day, however long it takes and however often it goes on.</summary>
internal sealed class StandingTime(DateOnly today) : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(today, default, TimeSpan.Zero);
}
