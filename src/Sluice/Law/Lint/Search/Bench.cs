using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Law.Lint.Search;

/// <summary>The law of a span of days, with what it takes to make up orders and weigh them under it.</summary>
internal sealed class Bench
{
    private readonly Catalogue catalogue;
    private readonly Aimer aimer;
    private readonly IReadOnlyList<DateOnly> days;

    /// <summary>Sets the law of a span up.</summary>
    /// <param name="span">The span.</param>
    /// <param name="law">Its law.</param>
    /// <param name="catalogue">The parts and systems that orders may name.</param>
    /// <param name="seed">The seed of the chance.</param>
    public Bench(LawSpan span, Law law, Catalogue catalogue, int seed)
    {
        this.catalogue = catalogue;
        Span = span;
        Index = new LawIndex(law);
        // Seeds that lie close together would begin alike.
        var random = new Random(unchecked((seed * 1_000_003) ^ (seed << 16)));
        var values = new LawValues(law);
        days = [.. DaysOf(span, values)];
        Source = new DraftSource(values, catalogue, random);
        aimer = new Aimer(law, values, catalogue, Source, days, random);
        Goals = new Goals(Index, aimer, Source);
    }

    /// <summary>The days.</summary>
    public LawSpan Span { get; }

    /// <summary>The law, arranged for weighing.</summary>
    public LawIndex Index { get; }

    /// <summary>Makes up orders.</summary>
    public DraftSource Source { get; }

    /// <summary>Brings orders to where a provision speaks.</summary>
    public Goals Goals { get; }

    /// <summary>An order by chance, changed by whatever is asked, and weighed; null when it names parts the catalogue does not take.</summary>
    public Trial? Try(Action<Draft>? change = null)
    {
        var draft = Source.Next(Source.Pick(days));
        aimer.Take(draft);
        change?.Invoke(draft);
        return Weigh(DraftWriter.Write(draft, "made-up"));
    }

    /// <summary>An order, weighed on its own day.</summary>
    public Trial? Weigh(Order order)
    {
        try
        {
            var facts = CaseFacts.Of(order, order.Date!.Value, catalogue);
            var side = new Side(Span.Mode == LawMode.Written ? "written" : "enforced", Index, facts);
            side.Weigh();
            return new Trial(this, order, facts, side);
        }
        catch (InputException)
        {
            return null;
        }
    }

    private static IEnumerable<DateOnly> DaysOf(LawSpan span, LawValues values) =>
        values.OrderDays.SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }).Append(span.From).Append(span.To)
            .Where(d => d >= span.From && d <= span.To).Distinct().Order();
}
