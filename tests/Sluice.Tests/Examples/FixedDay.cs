namespace Sluice.Tests.Examples;

/// <summary>A clock that stands still, so that no flag about stale facts comes or goes with the day a test is run.</summary>
internal sealed class FixedDay : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
}
