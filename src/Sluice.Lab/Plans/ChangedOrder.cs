namespace Sluice.Lab.Plans;

/// <summary>An order whose answer changes.</summary>
public sealed record ChangedOrder
{
    /// <summary>The line of the book it stands on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The order's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its exporter, or null.</summary>
    public string? Exporter { get; init; }

    /// <summary>The code of the country it goes to, or null.</summary>
    public string? Destination { get; init; }

    /// <summary>The ultimate parent of its ultimate consignee, else the consignee, or null.</summary>
    public string? UltimateParent { get; init; }

    /// <summary>Its parts, those of the first lines first.</summary>
    public required IReadOnlyList<string> Chips { get; init; }

    /// <summary>What it amounts to.</summary>
    public required OrderFigures Figures { get; init; }

    /// <summary>Where the earlier law leaves it.</summary>
    public required Standing Before { get; init; }

    /// <summary>Where the later law leaves it.</summary>
    public required Standing After { get; init; }

    /// <summary>What the change does to it.</summary>
    public Shift Shift => Before.To(After);

    /// <summary>The provisions that carry one of the answers and not the other.</summary>
    public required IReadOnlyList<ProvisionRef> Provisions { get; init; }

    /// <summary>The largest first: by TPP, then by dollars, then by line; an order that states none comes after all that do.</summary>
    internal static IComparer<ChangedOrder> LargestFirst { get; } = Comparer<ChangedOrder>.Create((a, b) =>
        Compare(b.Figures.Tpp, a.Figures.Tpp) is not 0 and var byTpp ? byTpp
        : Compare(b.Figures.Usd, a.Figures.Usd) is not 0 and var byUsd ? byUsd
        : a.Line.CompareTo(b.Line));

    private static int Compare(Figure a, Figure b) =>
        a.Known is { } x && b.Known is { } y ? x.CompareTo(y) : (a.Known is null ? 0 : 1) - (b.Known is null ? 0 : 1);
}
