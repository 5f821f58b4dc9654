using Sluice.Determinations;

namespace Sluice.Cli.Pages;

/// <summary>An allocation as a bar: what was used before, what the order would use, and where the limit is.</summary>
internal static class AllocationBar
{
    private const int Width = 24;

    /// <summary>The bar: █ used before, ▓ this order within the limit, ! beyond it, · left.</summary>
    public static string Draw(AllocationDraw draw)
    {
        if (draw is not { Limit: > 0m, Used: { } used, ThisOrder: { } order })
        {
            return $"[{new string('?', Width)}]";
        }

        var limit = draw.Limit.Value;
        // One scale for the limit and for whatever goes beyond it.
        var all = Math.Max(limit, used + order);
        var full = Cells(limit, all);
        // An order that draws on the account is seen, however little it draws.
        var drawn = order > 0m && used < limit && full > 0 ? 1 : 0;
        var before = Math.Min(Cells(Math.Min(used, limit), all), full - drawn);
        var within = Math.Max(Cells(Math.Min(used + order, limit), all) - before, drawn);
        var beyond = used + order > limit ? Math.Max(Cells(used + order, all) - before - within, 1) : 0;
        var left = Math.Max(Width - before - within - beyond, 0);
        return $"[{new string('█', before)}{new string('▓', within)}{new string('!', beyond)}{new string('·', left)}]";
    }

    private static int Cells(decimal amount, decimal all) => (int)Math.Round(amount / all * Width, MidpointRounding.ToZero);
}
