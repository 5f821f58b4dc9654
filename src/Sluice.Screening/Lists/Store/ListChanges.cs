namespace Sluice.Screening.Lists.Store;

/// <summary>What changed from one edition of a list to the next.</summary>
/// <param name="Added">Entries that were not there.</param>
/// <param name="Removed">Entries that are no longer there.</param>
/// <param name="Changed">Entries that say something else, before and after; renamed ones among them.</param>
public sealed record ListChanges(IReadOnlyList<ListedParty> Added, IReadOnlyList<ListedParty> Removed, IReadOnlyList<(ListedParty Before, ListedParty After)> Changed)
{
    /// <summary>Entries that go under another id than before: an entry that is gone and one that is new, of the same list, share a name.</summary>
    public IEnumerable<(ListedParty Before, ListedParty After)> Renamed => Changed.Where(change => change.Before.Id != change.After.Id);

    /// <summary>Compares two editions.</summary>
    /// <param name="before">The entries of the earlier one.</param>
    /// <param name="after">The entries of the later one.</param>
    public static ListChanges Between(IReadOnlyList<ListedParty> before, IReadOnlyList<ListedParty> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.ToDictionary(party => party.Id, StringComparer.Ordinal);
        var changed = new List<(ListedParty, ListedParty)>();
        var added = new List<ListedParty>();
        foreach (var party in after)
        {
            if (!old.Remove(party.Id, out var was))
            {
                added.Add(party);
            }
            else if (!PartyLines.Line(was).Equals(PartyLines.Line(party), StringComparison.Ordinal))
            {
                changed.Add((was, party));
            }
        }

        var gone = before.Where(party => old.ContainsKey(party.Id)).ToList();
        PairRenamed(gone, added, changed);
        return new ListChanges(added, gone, changed);
    }

    private static void PairRenamed(List<ListedParty> gone, List<ListedParty> added, List<(ListedParty, ListedParty)> changed)
    {
        var byName = new Dictionary<(string, string), ListedParty>();
        foreach (var party in gone)
        {
            foreach (var name in party.Names.Where(name => name.Kind != ListedNameKind.WeakAlias))
            {
                byName.TryAdd((party.List, name.Text.ToUpperInvariant()), party);
            }
        }

        added.RemoveAll(party =>
        {
            var was = party.Names.Where(name => name.Kind != ListedNameKind.WeakAlias)
                .Select(name => byName.GetValueOrDefault((party.List, name.Text.ToUpperInvariant()))).FirstOrDefault(found => found is not null && gone.Contains(found));
            if (was is null)
            {
                return false;
            }

            gone.Remove(was);
            changed.Add((was, party));
            return true;
        });
    }
}
