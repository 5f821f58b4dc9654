using System.Collections.Concurrent;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>Decides orders: the same order, day, book and catalogue always give the same determination.</summary>
public sealed class Decider
{
    private readonly LawBook book;
    private readonly Catalogue catalogue;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<Law.Law, LawIndex> indices = new();

    /// <summary>Creates a decider.</summary>
    /// <param name="book">The book of law.</param>
    /// <param name="catalogue">The parts and systems that orders may name.</param>
    /// <param name="time">Gives the day of orders without a date, and tells which facts have gone stale.</param>
    public Decider(LawBook book, Catalogue catalogue, TimeProvider time)
    {
        this.book = book;
        this.catalogue = catalogue;
        this.time = time;
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Decides an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    /// <param name="language">The language of the words in the determination.</param>
    /// <param name="extra">Amendments on trial.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public Determination Decide(Order order, DateOnly? asOf = null, Language language = Language.En, params IReadOnlyList<Amendment> extra)
    {
        var day = asOf ?? order.Date ?? Today;
        var facts = CaseFacts.Of(order, day, catalogue);
        var written = new Side("written", Index(day, LawMode.Written, extra), facts);
        var enforced = new Side("enforced", Index(day, LawMode.Enforced, extra), facts);
        return new Composer(facts, written, enforced, language, new LawBookStamp(book.Hash, book.DataTo), Today).Compose();
    }

    /// <summary>Both answers to an order without anything behind them: for many orders, and for measuring.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    public (Outcome Written, Review? WrittenReview, Outcome Enforced, Review? EnforcedReview) DecideBriefly(Order order, DateOnly? asOf = null)
    {
        var day = asOf ?? order.Date ?? Today;
        var facts = CaseFacts.Of(order, day, catalogue);
        var written = new Side("written", Index(day, LawMode.Written, []), facts).Weigh().Answer;
        var enforced = new Side("enforced", Index(day, LawMode.Enforced, []), facts).Weigh().Answer;
        return (written.Outcome, written.Review, enforced.Outcome, enforced.Review);
    }

    private LawIndex Index(DateOnly day, LawMode mode, IReadOnlyList<Amendment> extra)
    {
        var law = book.AsOf(day, mode, extra);
        return extra.Count > 0 ? new LawIndex(law) : indices.GetOrAdd(law, static l => new LawIndex(l));
    }
}
