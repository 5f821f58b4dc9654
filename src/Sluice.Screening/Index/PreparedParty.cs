using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>A listed party with its names read.</summary>
/// <param name="Party">The party.</param>
/// <param name="Names">Its names, in the order of the party's.</param>
internal sealed record PreparedParty(ListedParty Party, PreparedName[] Names)
{
    public static PreparedParty Of(ListedParty party) => new(party, [.. party.Names.Select(name => NameReader.Read(name.Text, party.Type))]);
}
