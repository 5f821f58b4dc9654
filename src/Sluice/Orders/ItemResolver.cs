using System.Globalization;
using Sluice.Documents;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>Looks the lines of an order up in the catalogue and works out their figures.</summary>
internal static class ItemResolver
{
    private const int MostNamed = 8;

    /// <summary>The lines, in order.</summary>
    /// <exception cref="InvalidInputException">A name is not in the catalogue, or fits several of its entries.</exception>
    public static IReadOnlyList<ResolvedItem> Resolve(Order order, Catalogue catalogue)
    {
        var problems = new InputProblems(order.Document);
        var items = new ResolvedItem[order.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Resolve(order.Items[i], Path(i), catalogue, problems);
        }

        problems.ThrowIfAny();
        return items;
    }

    /// <summary>One line.</summary>
    /// <inheritdoc cref="Resolve(Order, Catalogue)" />
    public static ResolvedItem Resolve(Order order, int line, Catalogue catalogue)
    {
        var problems = new InputProblems(order.Document);
        var item = Resolve(order.Items[line], Path(line), catalogue, problems);
        problems.ThrowIfAny();
        return item;
    }

    private static string Path(int line) => string.Create(CultureInfo.InvariantCulture, $"items[{line}]");

    private static ResolvedItem Resolve(OrderItem item, string path, Catalogue catalogue, InputProblems problems) => item switch
    {
        ChipItem chip => OfChip(chip, Take(catalogue.FindChip(chip.Chip), chip.Chip, $"{path}.chip", item.Mark, problems)),
        SystemItem system => OfSystem(system, Take(catalogue.FindSystem(system.System), system.System, $"{path}.system", item.Mark, problems)),
        SpecifiedItem specified => OfSpecification(specified, catalogue),
        ClassifiedItem classified => new ResolvedItem
        {
            Name = classified.Eccn,
            Kind = "eccn",
            Units = item.Quantity,
            Eccn = classified.Eccn,
            Tpp = classified.Tpp,
        },
        WeightsItem weights => new ResolvedItem { Name = "model weights", Kind = "model_weights", Units = item.Quantity, Weights = weights.Weights },
        _ => throw new InvalidOperationException($"A line of kind {item.GetType().Name} is not known."),
    };

    private static ResolvedItem OfChip(ChipItem item, ChipEntry? entry) => new()
    {
        Name = entry?.FullName ?? item.Chip,
        Kind = "chip",
        Chip = entry,
        Units = item.Quantity,
        Specification = entry?.Specification,
        Tpp = entry is null ? null : TotalProcessingPerformance.Of(entry.Specification),
        Density = entry is null ? default : PerformanceDensity.Of(entry.Specification),
    };

    private static ResolvedItem OfSystem(SystemItem item, SystemEntry? entry) =>
        OfChip(new ChipItem(item.System) { Quantity = item.Quantity }, entry?.Chip) with
        {
            Name = entry?.FullName ?? item.System,
            Kind = "system",
            System = entry,
            ChipsPerUnit = entry?.Chips ?? 1,
        };

    // A specification may bear the name of a part the catalogue knows: what the law says of that part by name then holds for it,
    // while its figures remain those stated.
    private static ResolvedItem OfSpecification(SpecifiedItem item, Catalogue catalogue) => new()
    {
        Name = item.Specs.Name ?? "specified part",
        Kind = "specs",
        Chip = item.Specs.Name is { } name ? catalogue.ChipSpelled(name) : null,
        Units = item.Quantity,
        Specification = item.Specs,
        Tpp = TotalProcessingPerformance.Of(item.Specs),
        Density = PerformanceDensity.Of(item.Specs),
    };

    private static T? Take<T>(Lookup<T> lookup, string read, string path, SourceMark mark, InputProblems problems)
        where T : CatalogueEntry
    {
        var accepted = lookup switch
        {
            Lookup<T>.Ambiguous several => $"one part by its full name; the name fits {Name(several.Candidates)}",
            Lookup<T>.NotFound { Suggestions.Count: > 0 } none => $"a name of the catalogue, or specs; did you mean {Name(none.Suggestions)}?",
            Lookup<T>.NotFound => "a name of the catalogue, or specs for a part that is not in it",
            _ => null,
        };
        if (accepted is not null)
        {
            problems.Add(path, $"'{ScalarNode.Shorten(read)}'", accepted, mark);
        }

        return lookup.Entry;
    }

    private static string Name<T>(IReadOnlyList<T> entries)
        where T : CatalogueEntry =>
        string.Join(", ", entries.Take(MostNamed).Select(e => e.FullName))
        + (entries.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {entries.Count - MostNamed} more") : "");
}
