using Sluice.Screening.Lists;

namespace Sluice.Screening.Index;

/// <summary>
/// The index of the lists as they are now. An update builds the next index beside the present one and then takes its place in one
/// step: searches never wait, and each sees one state of the lists.
/// </summary>
/// <param name="first">The index to begin with.</param>
public sealed class LivePartyIndex(PartyIndex first)
{
    private readonly Lock updating = new();
    private PartyIndex current = first;

    /// <summary>The index as it is now; take it once for all that must see the same lists.</summary>
    public PartyIndex Current => Volatile.Read(ref current);

    /// <summary>Adds, replaces and removes parties; updates come one after the other.</summary>
    /// <param name="added">Parties to add; one with the id of a present one takes its place.</param>
    /// <param name="removed">Ids of parties to leave out.</param>
    public void Update(IEnumerable<ListedParty> added, IEnumerable<string> removed)
    {
        lock (updating)
        {
            Volatile.Write(ref current, current.With(added, removed));
        }
    }
}
