using Sluice.Determinations;
using Sluice.Law;

namespace Sluice.Lab.Plans;

/// <summary>Adds decided orders up to a plan. It keeps sums and a few orders, so that a book of any length fits.</summary>
internal sealed class PlanBuilder
{
    private readonly PlanOptions options;
    private readonly IReadOnlyDictionary<string, string> verbs;
    private readonly ShiftTally orders = new();
    private readonly Tally otherGrounds = new();
    private readonly Tally withoutProvision = new();
    private readonly Tally?[,] flows = new Tally?[Standing.All.Count, Standing.All.Count];
    private readonly BreakdownBuilder destinations;
    private readonly BreakdownBuilder parents;
    private readonly BreakdownBuilder chips;
    private readonly BreakdownBuilder exporters;
    private readonly Dictionary<ProvisionRef, (Provision Provision, ShiftTally Orders)> provisions = [];
    private readonly Largest<ChangedOrder> changed;
    private readonly Largest<ChangedOrder> opened;
    private readonly List<LineProblem> problems = [];
    private long unreadable;

    /// <summary>Begins with no orders.</summary>
    /// <param name="options">How much is kept.</param>
    /// <param name="verbs">What the change of the law does to each provision it touches.</param>
    public PlanBuilder(PlanOptions options, IReadOnlyDictionary<string, string> verbs)
    {
        this.options = options;
        this.verbs = verbs;
        (destinations, parents) = (new BreakdownBuilder(options.Names), new BreakdownBuilder(options.Names));
        (chips, exporters) = (new BreakdownBuilder(options.Names), new BreakdownBuilder(options.Names));
        changed = new Largest<ChangedOrder>(options.Listed, ChangedOrder.LargestFirst);
        opened = new Largest<ChangedOrder>(options.ListedOpened, ChangedOrder.LargestFirst);
    }

    /// <summary>How many orders were added.</summary>
    public long Orders => orders.All.Orders;

    /// <summary>How many of them change.</summary>
    public long Changed => orders.Changed.Orders;

    /// <summary>Adds a line.</summary>
    public void Add(JudgedLine line)
    {
        if (line.Order is { } judged)
        {
            Add(judged);
        }
        else if (line.Problem is { } problem && ++unreadable <= options.Problems)
        {
            problems.Add(problem);
        }
    }

    /// <summary>The plan.</summary>
    public Plan Build(PlanLaw from, PlanLaw to, LawBookStamp book) => new()
    {
        From = from,
        To = to,
        LawBook = book,
        Orders = orders,
        OtherGrounds = otherGrounds,
        Flows = Flows(),
        Outcomes = Outcomes(),
        ByDestination = destinations.Build(options.Rows),
        ByUltimateParent = parents.Build(options.Rows),
        ByChip = chips.Build(options.Rows),
        ByExporter = exporters.Build(options.Rows),
        Provisions = Provisions(),
        WithoutProvision = withoutProvision,
        Changed = changed.InOrder(),
        Opened = opened.InOrder(),
        Unreadable = unreadable,
        Problems = problems,
    };

    private void Add(JudgedOrder judged)
    {
        var (order, shift) = (judged.Order, judged.Order.Shift);
        orders.Add(shift, order.Figures);
        (flows[order.Before.Index, order.After.Index] ??= new Tally()).Add(order.Figures);
        destinations.Add(order.Destination, shift, order.Figures);
        parents.Add(order.UltimateParent, shift, order.Figures);
        exporters.Add(order.Exporter, shift, order.Figures);
        foreach (var (part, figures) in judged.Parts)
        {
            chips.Add(part, shift, figures);
        }

        if (shift == Shift.None)
        {
            if (judged.Moving.Count > 0)
            {
                otherGrounds.Add(order.Figures);
            }

            return;
        }

        changed.Add(order);
        if (shift == Shift.Opened)
        {
            opened.Add(order);
        }

        Move(judged, shift);
    }

    private void Move(JudgedOrder judged, Shift shift)
    {
        if (judged.Moving.Count == 0)
        {
            withoutProvision.Add(judged.Order.Figures);
        }

        foreach (var (provision, isAfter) in judged.Moving)
        {
            var key = new ProvisionRef(provision.Id, isAfter);
            if (!provisions.TryGetValue(key, out var moved))
            {
                provisions.Add(key, moved = (provision, new ShiftTally()));
            }

            moved.Orders.Add(shift, judged.Order.Figures);
        }
    }

    private List<PlanFlow> Flows() =>
    [
        .. from before in Standing.All
           from after in Standing.All
           let tally = flows[before.Index, after.Index]
           where tally is not null
           select new PlanFlow(before, after, tally),
    ];

    private List<OutcomeTotals> Outcomes()
    {
        var totals = Enum.GetValues<Outcome>().Select(outcome => new OutcomeTotals(outcome, new Tally(), new Tally())).ToList();
        foreach (var flow in Flows())
        {
            totals[(int)flow.From.Outcome].Before.Add(flow.Orders);
            totals[(int)flow.To.Outcome].After.Add(flow.Orders);
        }

        return totals;
    }

    private List<MovedProvision> Provisions() =>
    [
        .. provisions.Select(x => new MovedProvision(x.Value.Provision, x.Key.IsAfter, verbs.GetValueOrDefault(x.Key.Id, "unchanged"), x.Value.Orders))
            .OrderByDescending(moved => moved.Orders.All.Tpp).ThenByDescending(moved => moved.Orders.All.Orders)
            .ThenBy(moved => moved.IsAfter).ThenBy(moved => moved.Provision.Id, StringComparer.Ordinal),
    ];
}
