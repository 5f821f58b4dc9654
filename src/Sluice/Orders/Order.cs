using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>
/// What somebody wants to do with some items: the input of every decision. A property that is null is unknown, never false;
/// a list that is given is complete, also when it is empty.
/// </summary>
public sealed record Order
{
    /// <summary>What the order is called; unique within a book of orders.</summary>
    public required string Id { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<OrderItem> Items { get; init; }

    /// <summary>The day whose law applies; null when the caller gives the day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What is done with the items, a word of <see cref="Facts.Vocabulary.Activity"/>.</summary>
    public string? Activity { get; init; }

    /// <summary>The country shipped from.</summary>
    public Country? From { get; init; }

    /// <summary>The country where the items come to rest.</summary>
    public Country? Destination { get; init; }

    /// <summary>The value of the order in US dollars.</summary>
    public decimal? ValueUsd { get; init; }

    /// <summary>Who exports, reexports or transfers.</summary>
    public Exporter? Exporter { get; init; }

    /// <summary>Whether the items are of US origin (15 CFR 734.3(a)(2)).</summary>
    public bool? UsOrigin { get; init; }

    /// <summary>The share of controlled US content by value, 0 to 1 (15 CFR 734.4).</summary>
    public decimal? UsContentShare { get; init; }

    /// <summary>Whether a foreign direct product rule reaches the items (15 CFR 734.9).</summary>
    public bool? ForeignDirectProduct { get; init; }

    /// <summary>The parties to the transaction (15 CFR 748.5); at most one is the ultimate consignee.</summary>
    public IReadOnlyList<Party>? Parties { get; init; }

    /// <summary>What the items are for.</summary>
    public EndUse? EndUse { get; init; }

    /// <summary>The conditions of a review policy that the applicant certifies, words of <see cref="Facts.Vocabulary.CertifiedConditions"/>.</summary>
    public IReadOnlyList<string>? CertifiedConditions { get; init; }

    /// <summary>What was used up before, where the caller says so and the ledger is not asked.</summary>
    public Prior? Prior { get; init; }

    /// <summary>The name of the document the order was read from, for messages; the id when it was read from none.</summary>
    public string Document
    {
        get => field ?? Id;
        init;
    }
}
