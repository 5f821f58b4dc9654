using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Lab.Plans;

/// <summary>Reads lines and decides their orders under both laws; for one thread.</summary>
/// <param name="read">Reads a line.</param>
/// <param name="desk">Decides.</param>
/// <param name="catalogue">Names the parts.</param>
/// <param name="from">The law before.</param>
/// <param name="to">The law after.</param>
/// <param name="differing">The provisions the two laws do not have alike.</param>
internal sealed class OrderJudge(Func<BookLine, Order> read, Desk desk, Catalogue catalogue, LawChoice from, LawChoice to, IReadOnlyDictionary<string, string> differing)
{
    private const string UltimateConsignee = "ultimate_consignee";

    /// <summary>Reads a line and decides its order.</summary>
    public JudgedLine Judge(BookLine line)
    {
        Order? order = null;
        try
        {
            order = read(line);
            return new JudgedLine(Judge(order, line.Number), null);
        }
        catch (Exception exception) when (IsOfTheOrder(exception, order))
        {
            return new JudgedLine(null, new LineProblem(line.Number, exception.Message));
        }
    }

    // Where a law cannot be read, no order is to blame.
    private static bool IsOfTheOrder(Exception exception, Order? order) =>
        exception is InvalidSpecificationException || (exception is InputException input && (order is null || input.Document == order.Document));

    private JudgedOrder Judge(Order order, int line)
    {
        var items = ItemResolver.Resolve(order, catalogue);
        var figures = OrderFigures.Of(order, items);
        var parts = OrderFigures.OfParts(order, items, figures);
        var before = desk.RuleWithGrounds(order, from);
        var after = desk.RuleWithGrounds(order, to);
        var moving = Moving(before, after);
        return new JudgedOrder
        {
            Order = new ChangedOrder
            {
                Line = line,
                Id = order.Id,
                Exporter = Named(order.Exporter?.Name),
                Destination = order.Destination?.Code,
                UltimateParent = Parent(order),
                Chips = [.. parts.Select(part => part.Part)],
                Figures = figures,
                Before = Standing.Of(before.Ruling),
                After = Standing.Of(after.Ruling),
                Provisions = [.. moving.Select(m => new ProvisionRef(m.Provision.Id, m.IsAfter))],
            },
            Parts = parts,
            Moving = moving,
        };
    }

    private List<(Provision Provision, bool IsAfter)> Moving(Grounds before, Grounds after)
    {
        var moving = new List<(Provision Provision, bool IsAfter)>();
        Add(before.Provisions, after.Provisions, false, moving);
        Add(after.Provisions, before.Provisions, true, moving);
        return moving;
    }

    private void Add(IReadOnlyList<Provision> own, IReadOnlyList<Provision> others, bool isAfter, List<(Provision Provision, bool IsAfter)> moving)
    {
        foreach (var provision in own)
        {
            if (differing.ContainsKey(provision.Id) || !others.Any(other => other.Id == provision.Id))
            {
                moving.Add((provision, isAfter));
            }
        }
    }

    private static string? Parent(Order order)
    {
        var consignee = order.Parties?.FirstOrDefault(party => party.Role == UltimateConsignee);
        return Named(consignee?.UltimateParent?.Name) ?? Named(consignee?.Name);
    }

    private static string? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;
}
