using Sluice.Documents;

namespace Sluice.Items;

/// <summary>Reads the table of systems.</summary>
internal static class SystemTable
{
    internal static List<SystemEntry> Read(TextReader text, string document, IReadOnlyList<ChipEntry> chips)
    {
        var table = new CsvTable(text, document, CatalogueTable.Limits);
        var rows = new CatalogueTable(table);
        int vendor = table.Ordinal("vendor"), name = table.Ordinal("name"), aliases = table.Ordinal("aliases");
        int chip = table.Ordinal("chip"), count = table.Ordinal("chips"), launched = table.Ordinal("launched");
        int price = table.Ordinal("price_usd"), priceSource = table.Ordinal("price_source"), power = table.Ordinal("power_kw");
        int source = table.Ordinal("source"), confidence = table.Ordinal("confidence"), notes = table.Ordinal("notes");
        var byName = chips.ToDictionary(entry => entry.FullName, StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var entries = new List<SystemEntry>(64);
        while (table.Read())
        {
            var part = rows.Needed(chip);
            var entry = new SystemEntry
            {
                Vendor = rows.Needed(vendor),
                Name = rows.Needed(name),
                Aliases = rows.Several(aliases),
                Chip = byName.TryGetValue(part, out var known) ? known : throw table.Error(chip, $"'{part}' is no full name of the table of parts."),
                Chips = rows.Whole(count) is { } chipCount and > 0 ? chipCount : throw table.Error(count, "the number of parts must be at least 1."),
                Launched = rows.Day(launched),
                PriceUsd = rows.Number(price),
                PriceSource = rows.Text(priceSource),
                PowerKw = rows.Number(power),
                Source = rows.Needed(source),
                Confidence = rows.ReadConfidence(confidence),
                Notes = rows.Text(notes),
            };
            entries.Add(names.Add(entry.FullName) ? entry : throw table.Error(name, $"a row before this one is also called '{entry.FullName}'."));
        }

        return entries;
    }
}
