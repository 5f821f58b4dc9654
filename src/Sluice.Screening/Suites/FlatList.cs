using Sluice.Documents;
using Sluice.Parties;
using Sluice.Screening.Lists;

namespace Sluice.Screening.Suites;

/// <summary>The consolidated list in the flat form of the suites: one party a row, other names between bars.</summary>
internal static class FlatList
{
    public static IReadOnlyList<ListedParty> Read(string path)
    {
        using var reader = new StreamReader(path);
        var table = new CsvTable(reader, Path.GetFileName(path));
        int number = table.Ordinal("entity_number"), list = table.Ordinal("list"), type = table.Ordinal("type"), name = table.Ordinal("name"), others = table.Ordinal("alt_names"), countries = table.Ordinal("countries");
        var parties = new List<ListedParty>();
        while (table.Read())
        {
            var names = new List<ListedName> { new(table.Text(name) ?? "?", ListedNameKind.Primary) };
            names.AddRange((table.Text(others) ?? string.Empty).Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => new ListedName(text, ListedNameKind.Alias)));
            parties.Add(new ListedParty
            {
                Id = $"flat/{parties.Count + 1}",
                List = table.Text(list) ?? string.Empty,
                EntityNumber = table.Text(number),
                Type = Enum.TryParse<ListedPartyType>(table.Text(type), out var known) ? known : ListedPartyType.Unknown,
                Names = names,
                Countries = [.. (table.Text(countries) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => Country.TryParse(code)).OfType<Country>()],
            });
        }

        return parties;
    }
}
