using Sluice.Parties;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Which country each country counts as.</summary>
internal static class TreatedAs
{
    /// <summary>For each position of <see cref="Countries.All"/> the position of the country it counts as.</summary>
    public static int[] Map(IDefinitions definitions)
    {
        var map = Enumerable.Range(0, Countries.Count).ToArray();
        var pairs = definitions.TreatedAs;
        for (var round = 0; round < pairs.Count; round++)
        {
            foreach (var (from, @as) in pairs)
            {
                map[from.Index] = map[@as.Index];
            }
        }

        return map;
    }
}
