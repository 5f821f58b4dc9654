using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Sluice.Determinations.Allowances;
using Sluice.Determinations.Desks;
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

    internal LawBookStamp Stamp => new(book.Hash, book.DataTo);

    internal DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

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
        var (written, enforced) = Sides(facts, LawsOf(day, extra));
        return new Composer(facts, written, enforced, language, Stamp, Today).Compose();
    }

    /// <summary>Both answers to an order without anything behind them.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public Answers Answer(Order order, DateOnly? asOf = null) => OpenDesk().Answer(order, asOf);

    /// <summary>What an order draws on which accounts, under one of the two laws of its day.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    /// <param name="mode">Which of the two laws.</param>
    /// <param name="authorization">The symbol of the authorization that is used where several are open; null for the first.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public AllowancePlan Allowances(Order order, DateOnly? asOf = null, LawMode mode = LawMode.Written, string? authorization = null, Language language = Language.En)
    {
        var facts = CaseFacts.Of(order, DayOf(order, asOf), catalogue);
        var side = new Side(mode == LawMode.Written ? "written" : "enforced", Index(facts.Day, mode, []), facts);
        var (ruling, _, _) = new Asker(facts, side, side, language).Ask();
        return new AllowanceFinder(facts, authorization, language).Find(side, ruling);
    }

    /// <summary>The fields of <c>prior</c> that the balances of accounts would answer for an order, each once.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies; by default the order's date, or else today.</param>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the book begins.</exception>
    public IReadOnlyList<PriorAccount> PriorAccountsOf(Order order, DateOnly? asOf = null)
    {
        var facts = CaseFacts.Of(order, DayOf(order, asOf), catalogue);
        var (written, enforced) = LawsOf(facts.Day);
        return [.. PriorAccounts.Of(written, facts).Concat(PriorAccounts.Of(enforced, facts)).DistinctBy(account => account.Fact)];
    }

    /// <summary>A desk at which one thread decides many orders.</summary>
    public Desk OpenDesk() => OpenDesk(DeskRoom.Usual);

    /// <summary>A desk that remembers less or more than usual.</summary>
    /// <param name="bytes">About how much it remembers of what it found, in bytes.</param>
    internal Desk OpenDesk(int bytes) => new(this, catalogue, bytes);

    /// <summary>The day whose law applies to an order.</summary>
    internal DateOnly DayOf(Order order, DateOnly? asOf) => asOf ?? order.Date ?? Today;

    /// <summary>An order on a day, in rows of its own.</summary>
    /// <summary>Both laws of a day; the same object twice where no rule is left unenforced.</summary>
    internal (LawIndex Written, LawIndex Enforced) LawsOf(DateOnly day, params IReadOnlyList<Amendment> extra)
    {
        var written = Index(day, LawMode.Written, extra);
        var enforced = Index(day, LawMode.Enforced, extra);
        return (written, written.Law.Amendments.SequenceEqual(enforced.Law.Amendments) ? written : enforced);
    }

    /// <summary>A law that was chosen; it is folded once for each such object.</summary>
    internal LawIndex Index(LawChoice law) =>
        chosen.GetValue(law, choice => new LawIndex(book.AsOf(choice.Day, choice.Mode, choice.Extra)));

    private static (Side Written, Side Enforced) Sides(CaseFacts facts, (LawIndex Written, LawIndex Enforced) laws)
    {
        var written = new Side("written", laws.Written, facts);
        return (written, ReferenceEquals(laws.Written, laws.Enforced) ? written : new Side("enforced", laws.Enforced, facts));
    }

    private LawIndex Index(DateOnly day, LawMode mode, IReadOnlyList<Amendment> extra)
    {
        var law = book.AsOf(day, mode, extra);
        return extra.Count > 0 ? new LawIndex(law) : indices.GetOrAdd(law, static l => new LawIndex(l));
    }
}
