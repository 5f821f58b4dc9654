using System.Security.Cryptography;
using System.Text;
using Sluice.Screening.Lists.Store;

namespace Sluice.Screening.Lists.Days;

/// <summary>Says which edition of each list is used for a day, and gives its entries. Screening as of a past day uses the lists of that day.</summary>
/// <param name="imports">Every import.</param>
/// <param name="shipped">The parties that are known without an import.</param>
/// <param name="load">Gives the entries of an imported version.</param>
public sealed class ListCalendar(IReadOnlyList<ListVersion> imports, ShippedParties shipped, Func<ListVersion, IReadOnlyList<ListedParty>> load)
{
    /// <summary>How many days old an edition may be: the lists change every few days.</summary>
    public const int FreshDays = 7;

    /// <summary>A calendar over a folder of imported lists.</summary>
    /// <exception cref="ListStoreException">The folder cannot be read.</exception>
    public static ListCalendar Of(ListStore store, ShippedParties shipped)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new ListCalendar(store.Imports(), shipped, store.Load);
    }

    /// <summary>Names everything that could be used, for any day: SHA-256 over the versions and their days, in hexadecimal.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', imports.Append(shipped.Version).OfType<ListVersion>().Select(version => $"{version.Hash} {version.Published:yyyy-MM-dd} {version.Imported:O}")))));

    /// <summary>The lists of a day.</summary>
    public ListsOfDay On(DateOnly day)
    {
        var codes = KnownList.Asked.Select(list => list.Code)
            .Concat(imports.SelectMany(version => version.Lists.Keys).Concat(shipped.Version?.Lists.Keys ?? []).Order(StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal);
        return new ListsOfDay(day, [.. codes.Select(code => Of(code, day))]);
    }

    /// <summary>The entries of the lists of a day, whether in force or not; with what the shipped parties know of them beside it.</summary>
    /// <exception cref="ListStoreException">The file of a version is missing or was changed.</exception>
    public IReadOnlyList<ListedParty> Entries(ListsOfDay lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var known = shipped.Parties.ToDictionary(party => party.Id, StringComparer.Ordinal);
        var entries = new List<ListedParty>();
        foreach (var edition in lists.Lists.Where(list => list.Version is not null).GroupBy(list => list.Version!.Hash, StringComparer.Ordinal))
        {
            var codes = edition.Select(list => list.List.Code).ToHashSet(StringComparer.Ordinal);
            var all = edition.First().Standing == ListStanding.Shipped ? shipped.Parties : load(edition.First().Version!);
            entries.AddRange(all.Where(party => codes.Contains(party.List)).Select(party => known.TryGetValue(party.Id, out var ours) && !ReferenceEquals(ours, party) ? WithNamesOf(party, ours) : party));
        }

        return entries;
    }

    private ListOfDay Of(string code, DateOnly day)
    {
        var list = KnownList.Of(code);
        var editions = imports.Where(version => version.Lists.ContainsKey(code)).ToArray();
        if (editions.Where(version => version.Published <= day).MaxBy(version => (version.Published, version.Imported)) is { } last)
        {
            var age = day.DayNumber - last.Published.DayNumber;
            return new ListOfDay(list, last, age <= FreshDays ? ListStanding.Fresh : ListStanding.Stale, age, last.Lists[code]);
        }

        if (editions.MinBy(version => (version.Published, -version.Imported.UtcTicks)) is { } first)
        {
            return new ListOfDay(list, first, ListStanding.Later, day.DayNumber - first.Published.DayNumber, first.Lists[code]);
        }

        return shipped.Version is { } ours && ours.Lists.TryGetValue(code, out var count)
            ? new ListOfDay(list, ours, ListStanding.Shipped, day.DayNumber - ours.Published.DayNumber, count)
            : new ListOfDay(list, null, ListStanding.Missing, 0, 0);
    }

    // The issuers print few names in other scripts; the shipped parties have more of them.
    private static ListedParty WithNamesOf(ListedParty party, ListedParty ours) => party with
    {
        Names = [.. party.Names.Concat(ours.Names.Skip(1)).DistinctBy(name => name.Text, StringComparer.OrdinalIgnoreCase)],
        StartDate = party.StartDate ?? ours.StartDate,
        Footnotes = party.Footnotes ?? ours.Footnotes,
    };
}
