using Sluice.Determinations;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Cli;

/// <summary>What every version of the law since the book begins says of a part that goes to a country.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="Versions">One entry for each version under which the answer differs from the one before.</param>
internal sealed record ItemHistory(string Name, IReadOnlyList<ItemVersion> Versions)
{
    /// <summary>Decides the plain order for a part on every day on which the law changes.</summary>
    public static ItemHistory Of(OrderItem item, Country destination, Workplace workplace)
    {
        var decider = workplace.Decider();
        var order = PlainOrder.Of(item, destination, workplace.Catalogue);
        var versions = new List<ItemVersion>();
        foreach (var day in workplace.Book.Days())
        {
            var determination = decider.Decide(order, day);
            var version = new ItemVersion(day, AmendmentsOf(workplace.Book, day), determination.Items[0], determination.AsWritten, determination.AsEnforced);
            if (versions.Count == 0 || !version.SaysTheSameAs(versions[^1]))
            {
                versions.Add(version);
            }
        }

        return new ItemHistory(versions[0].Item.Name, versions);
    }

    // The amendments whose text starts to be applied on the day, or ceased to be the day before.
    private static IReadOnlyList<Amendment> AmendmentsOf(LawBook book, DateOnly day) =>
    [
        .. book.Amendments.Where(amendment =>
            amendment.FirstDay == day || amendment.Until?.AddDays(1) == day || amendment.Changes.Any(change => change.From == day)),
    ];
}

/// <summary>What one version of the law says of a part.</summary>
/// <param name="From">The first day of the version.</param>
/// <param name="Amendments">What changed on that day.</param>
/// <param name="Item">The classification.</param>
/// <param name="Written">The answer as written.</param>
/// <param name="Enforced">The answer as enforced.</param>
internal sealed record ItemVersion(DateOnly From, IReadOnlyList<Amendment> Amendments, ItemFinding Item, Answer Written, Answer Enforced)
{
    /// <summary>Whether another version gives the same classification and the same two answers.</summary>
    public bool SaysTheSameAs(ItemVersion other) =>
        Item.Eccn.SequenceEqual(other.Item.Eccn) && Item.Level == other.Item.Level && Same(Written, other.Written) && Same(Enforced, other.Enforced);

    private static bool Same(Answer a, Answer b) => a.Outcome == b.Outcome && a.Review == b.Review && Carrier(a) == Carrier(b);

    private static string? Carrier(Answer answer) =>
        answer is { Outcome: Outcome.LicenseException or Outcome.Authorized, Authorizations: [var carrier, ..] } ? carrier.Symbol : null;
}
