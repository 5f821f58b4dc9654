using Sluice.Documents;

namespace Sluice.Law;

/// <summary>A provision as it stands after the amendments folded so far, not yet read.</summary>
/// <param name="Id">The provision's id.</param>
/// <param name="Fields">The fields after all amendments.</param>
/// <param name="History">Every amendment that wrote it, the oldest first.</param>
/// <param name="InForce">The day the last of them took effect.</param>
public sealed record ProvisionVersion(string Id, MapNode Fields, IReadOnlyList<Amendment> History, DateOnly InForce)
{
    private static readonly string[] NotInherited = ["add", "amend", "repeal", "from", "include", "exclude"];

    /// <summary>The version that an amendment of some fields leaves: what it gives replaces, what it does not give stays.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="change">Its change of this provision.</param>
    /// <exception cref="LawException">It adds to or takes from a list that is not there.</exception>
    public ProvisionVersion Amend(Amendment amendment, Change change)
    {
        var entries = Fields.Entries.Where(e => !change.Fields.TryGet(e.Key, out _) && !Replaces(change.Fields, e.Key)).ToList();
        entries.AddRange(change.Fields.Entries.Where(e => !NotInherited.Contains(e.Key)));
        if (change.Fields.TryGet("include", out _) || change.Fields.TryGet("exclude", out _))
        {
            Membership(amendment, change, entries);
        }

        return new(Id, new MapNode(entries, change.Fields.Mark), [.. History, amendment], change.From ?? amendment.Effective);
    }

    /// <summary>The first version of a provision.</summary>
    public static ProvisionVersion Add(Amendment amendment, Change change) => new(
        change.Provision,
        new MapNode([.. change.Fields.Entries.Where(e => !NotInherited.Contains(e.Key))], change.Fields.Mark),
        [amendment],
        change.From ?? amendment.Effective);

    /// <summary>A group that is given by an expression is no longer given one by one, and the other way round.</summary>
    private static bool Replaces(MapNode given, string key) =>
        (key == "countries" && given.TryGet("means", out _)) || (key == "means" && given.TryGet("countries", out _));

    private void Membership(Amendment amendment, Change change, List<MapEntry> entries)
    {
        var key = Fields.TryGet("countries", out _) ? "countries" : "list";
        if (Fields.Find(key) is not ListNode members)
        {
            throw new LawException(
                amendment.File, change.Fields.Mark, $"include and exclude change a definition with countries or list; '{Id}' has neither here.");
        }

        var exclude = Texts(change.Fields.Find("exclude"));
        var include = change.Fields.Find("include") is ListNode added ? added.Items : [];
        var kept = members.Items.Where(m => m is not ScalarNode s || !exclude.Contains(s.Text));
        entries.RemoveAll(e => e.Key == key);
        entries.Add(new MapEntry(key, members.Mark, new ListNode([.. kept, .. include], members.Mark)));
    }

    private static HashSet<string> Texts(Node? list) =>
        list is ListNode l ? [.. l.Items.OfType<ScalarNode>().Select(s => s.Text)] : [];
}
