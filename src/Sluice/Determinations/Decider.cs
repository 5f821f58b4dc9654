using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    private readonly ConditionalWeakTable<LawChoice, LawIndex> chosen = [];

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
        var written = new Side("written", Index(day, LawMode.Written, []), facts).Weigh().Ruling;
        var enforced = new Side("enforced", Index(day, LawMode.Enforced, []), facts).Weigh().Ruling;
        return (written.Outcome, written.Review, enforced.Outcome, enforced.Review);
    }

    /// <summary>What one law says of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="law">The law; its day is the day of the order. It is folded once, so ask about many orders with the same object.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public Ruling Rule(Order order, LawChoice law) => Weigh(order, law).Ruling;

    /// <summary>What one law says of an order, and the provisions that carry the answer.</summary>
    /// <inheritdoc cref="Rule" />
    public Grounds RuleWithGrounds(Order order, LawChoice law) => Grounds.Of(Weigh(order, law));

    private Weighing Weigh(Order order, LawChoice law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var index = chosen.GetValue(law, choice => new LawIndex(book.AsOf(choice.Day, choice.Mode, choice.Extra)));
        return new Side(law.Mode == LawMode.Written ? "written" : "enforced", index, CaseFacts.Of(order, law.Day, catalogue)).Weigh();
    }

    private LawIndex Index(DateOnly day, LawMode mode, IReadOnlyList<Amendment> extra)
    {
        var law = book.AsOf(day, mode, extra);
        return extra.Count > 0 ? new LawIndex(law) : indices.GetOrAdd(law, static l => new LawIndex(l));
    }
}
