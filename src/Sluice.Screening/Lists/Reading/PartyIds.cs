using System.Security.Cryptography;
using System.Text;

namespace Sluice.Screening.Lists.Reading;

/// <summary>Gives the entries of a file their ids, and puts rows together that are one entry.</summary>
internal static class PartyIds
{
    private const int HashBytes = 8;

    /// <summary>The entries with ids, each once, in the order of the file.</summary>
    /// <remarks>
    /// An id rests on the issuer's number where the list is known to keep its numbers, and on the name otherwise: so that it stays when
    /// anything but the name changes. Rows that differ in their places alone (an order of denial has a row an address) are one entry.
    /// </remarks>
    public static IReadOnlyList<ListedParty> Assign(IEnumerable<ListedParty> parties)
    {
        var entries = new List<ListedParty>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var party in parties)
        {
            var id = IdOf(party);
            if (!places.TryGetValue(id, out var place))
            {
                places.Add(id, entries.Count);
                entries.Add(party with { Id = id });
            }
            else if (IsSameEntry(entries[place], party))
            {
                entries[place] = Together(entries[place], party);
            }
            else
            {
                id = Another(id, party, places);
                places.Add(id, entries.Count);
                entries.Add(party with { Id = id });
            }
        }

        return entries;
    }

    private static string IdOf(ListedParty party) => party is { EntityNumber: { } number } && !IsPosition(party.List)
        ? $"{party.List}/{number}"
        : $"{party.List}/{Hash(Plain(party.Name))}";

    // The registers of other authorities number their rows anew with every edition.
    private static bool IsPosition(string list) => list.Length > 3 && list[2] == '-';

    private static bool IsSameEntry(ListedParty one, ListedParty other) =>
        one.FederalRegisterCitation == other.FederalRegisterCitation && one.StartDate == other.StartDate && one.EndDate == other.EndDate
        && one.LicenseRequirement == other.LicenseRequirement && one.LicensePolicy == other.LicensePolicy && one.Type == other.Type;

    private static ListedParty Together(ListedParty one, ListedParty other) => one with
    {
        Names = [.. one.Names.Concat(other.Names.Where(name => name.Text != other.Name)).DistinctBy(name => name.Text)],
        Countries = [.. one.Countries.Union(other.Countries)],
        Addresses = [.. one.Addresses.Union(other.Addresses, StringComparer.Ordinal)],
        BirthDates = [.. one.BirthDates.Union(other.BirthDates, StringComparer.Ordinal)],
        Citizenships = [.. one.Citizenships.Union(other.Citizenships)],
        Programs = [.. one.Programs.Union(other.Programs, StringComparer.Ordinal)],
    };

    private static string Another(string id, ListedParty party, Dictionary<string, int> taken)
    {
        var more = $"{id}-{Hash($"{party.FederalRegisterCitation}|{party.StartDate:yyyy-MM-dd}|{party.EndDate:yyyy-MM-dd}|{string.Join(' ', party.Countries)}")[..4]}";
        var unique = more;
        for (var n = 2; taken.ContainsKey(unique); n++)
        {
            unique = $"{more}-{n}";
        }

        return unique;
    }

    private static string Plain(string name) => string.Join(' ', name.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
}
