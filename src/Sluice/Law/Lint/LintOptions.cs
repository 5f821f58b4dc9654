using Sluice.Items;

namespace Sluice.Law.Lint;

/// <summary>How a book of law is looked through.</summary>
public sealed record LintOptions
{
    /// <summary>The parts and systems that orders may name; without one, orders that name parts are not tried.</summary>
    public Catalogue Catalogue { get; init; } = Catalogue.Empty;

    /// <summary>Tells which facts have gone stale.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The seed from which orders are made up: the same seed, the same findings.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many orders are tried for a provision before it is said that none was found.</summary>
    public int Tries { get; init; } = 1_000;
}
