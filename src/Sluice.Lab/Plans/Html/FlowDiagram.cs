using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>Changed orders as ribbons from where they stood to where they stand; the wider, the more orders.</summary>
internal static class FlowDiagram
{
    private const double Width = 1080;
    private const double LeftEdge = 330;
    private const double RightEdge = 750;
    private const double NodeWidth = 10;
    private const double LabelGap = 12;
    private const double LeastSlot = 46;
    private const double SlotGap = 14;
    private const double LeastThickness = 1.5;
    private const double Top = 8;
    private const double MostHeight = 420;
    private const double LineHeight = 17;

    public static void Write(Markup page, IReadOnlyList<PlanFlow> flows, PlanWords words)
    {
        var total = flows.Sum(flow => flow.Orders.Orders);
        var left = Nodes(flows, flow => flow.From, total);
        var right = Nodes(flows, flow => flow.To, total);
        var height = Math.Max(left.Values.Max(node => node.Slot + node.SlotHeight), right.Values.Max(node => node.Slot + node.SlotHeight)) + Top;
        page.Open("svg", "class", "flows", "viewBox", $"0 0 {N(Width)} {N(height)}", "role", "img", "aria-labelledby", "flows-title flows-desc");
        page.Element("title", words.Plan.Sections.Flows, "id", "flows-title").Element("desc", string.Join(words.Say.Semicolon, flows.Select(flow => Describe(flow, words))), "id", "flows-desc");
        foreach (var flow in flows.OrderBy(flow => flow.To.Index))
        {
            var (from, to) = (left[flow.From], right[flow.To]);
            var thickness = Math.Max(Thickness(flow.Orders.Orders, total), LeastThickness);
            var (y0, y1) = (from.Take(thickness), to.Take(thickness));
            page.Open("path", "class", $"ribbon fill-{PlanStyle.Class(flow.Shift)}", "d", Ribbon(y0, y1, thickness)).Element("title", Describe(flow, words)).Close("path").Line();
        }

        foreach (var (standing, node) in left)
        {
            Node(page, node, LeftEdge - NodeWidth, LeftEdge - NodeWidth - LabelGap, "end", words.Standing(standing));
        }

        foreach (var (standing, node) in right)
        {
            Node(page, node, RightEdge, RightEdge + NodeWidth + LabelGap, "start", words.Standing(standing));
        }

        page.Close("svg").Line();
    }

    private static string Describe(PlanFlow flow, PlanWords words) =>
        $"{words.Standing(flow.From)} → {words.Standing(flow.To)}{words.Say.Colon}{PlanWords.Count(flow.Orders.Orders)}";

    private static SortedDictionary<Standing, FlowNode> Nodes(IReadOnlyList<PlanFlow> flows, Func<PlanFlow, Standing> end, long total)
    {
        var nodes = new SortedDictionary<Standing, FlowNode>(Comparer<Standing>.Create((a, b) => a.Index.CompareTo(b.Index)));
        var y = Top;
        foreach (var group in flows.GroupBy(end).OrderBy(group => group.Key.Index))
        {
            var height = group.Sum(flow => Math.Max(Thickness(flow.Orders.Orders, total), LeastThickness));
            var slot = Math.Max(height, LeastSlot);
            nodes.Add(group.Key, new FlowNode(y, slot, y + ((slot - height) / 2), height, group.Sum(flow => flow.Orders.Orders)));
            y += slot + SlotGap;
        }

        return nodes;
    }

    private static double Thickness(long orders, long total) => orders / (double)total * MostHeight;

    private static void Node(Markup page, FlowNode node, double x, double textX, string anchor, string label)
    {
        page.Open("rect", "class", "node", "x", N(x), "y", N(node.Start), "width", N(NodeWidth), "height", N(node.Height)).Close("rect");
        // The review policy goes on a line of its own.
        var lines = label.Split(" — ");
        var y = node.Slot + (node.SlotHeight / 2) - ((lines.Length + 1) * LineHeight / 2) + (LineHeight * 0.78);
        foreach (var line in lines)
        {
            page.Element("text", line, "x", N(textX), "y", N(y), "text-anchor", anchor);
            y += LineHeight;
        }

        page.Element("text", PlanWords.Count(node.Orders), "x", N(textX), "y", N(y), "text-anchor", anchor, "class", "soft num").Line();
    }

    private static string Ribbon(double y0, double y1, double thickness)
    {
        const double Middle = (LeftEdge + RightEdge) / 2;
        return $"M{N(LeftEdge)} {N(y0)}C{N(Middle)} {N(y0)} {N(Middle)} {N(y1)} {N(RightEdge)} {N(y1)}v{N(thickness)}"
            + $"C{N(Middle)} {N(y1 + thickness)} {N(Middle)} {N(y0 + thickness)} {N(LeftEdge)} {N(y0 + thickness)}z";
    }

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record FlowNode(double Slot, double SlotHeight, double Start, double Height, long Orders)
    {
        private double used;

        /// <summary>The next place on the node's edge.</summary>
        public double Take(double thickness)
        {
            var y = Start + used;
            used += thickness;
            return y;
        }
    }
}
