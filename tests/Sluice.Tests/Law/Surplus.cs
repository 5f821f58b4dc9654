using Sluice.Documents;

namespace Sluice.Tests.Law;

/// <summary>Puts a field that nobody knows into documents.</summary>
internal static class Surplus
{
    /// <summary>The document once for each of its mappings, with a field more in that mapping.</summary>
    public static IEnumerable<Node> In(Node node)
    {
        switch (node)
        {
            case MapNode map:
                yield return new MapNode([.. map.Entries, new MapEntry("surplus", map.Mark, new ScalarNode("x", ScalarStyle.Quoted, map.Mark))], map.Mark);
                foreach (var entry in map.Entries)
                {
                    foreach (var variant in In(entry.Value))
                    {
                        yield return new MapNode([.. map.Entries.Select(e => ReferenceEquals(e, entry) ? entry with { Value = variant } : e)], map.Mark);
                    }
                }

                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    foreach (var variant in In(item))
                    {
                        // Its neighbours are variants of their own.
                        yield return new ListNode([variant], list.Mark);
                    }
                }

                break;
            default:
                break;
        }
    }
}
