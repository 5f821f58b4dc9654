using Sluice.Allocations;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Postgres;

/// <summary>Makes an empty state for every try at a step.</summary>
internal sealed class PostgresStateSource
{
    private readonly Func<PostgresState> make;

    /// <summary>For a batch of operations.</summary>
    public PostgresStateSource(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now)
    {
        make = () => new PostgresState(batch);
        Now = LedgerTime.ToMicroseconds(now);
    }

    /// <summary>For what a replay came to: the accounts it touches.</summary>
    public PostgresStateSource(LedgerOutcome outcome)
    {
        LedgerOperation[] named = [.. outcome.Entries.SelectMany(entry => entry.Lines).Select(line => line.Account).Distinct(StringComparer.Ordinal).Select(name => new ReadBalance(name))];
        make = () => new PostgresState(named);
        Now = long.MinValue;
    }

    /// <summary>The time by which holds end, in microseconds since 1970.</summary>
    public long Now { get; }

    /// <summary>An empty state.</summary>
    public PostgresState New() => make();
}
