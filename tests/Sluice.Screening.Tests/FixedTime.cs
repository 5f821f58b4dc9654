namespace Sluice.Screening.Tests;

/// <summary>A clock that stands on a day.</summary>
internal sealed class FixedTime(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
