namespace Sluice.Lab.Tests.Plans;

/// <summary>A clock that always shows the same day.</summary>
internal sealed class FixedDay : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);
}
