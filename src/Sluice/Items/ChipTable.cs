using System.Globalization;
using Sluice.Documents;

namespace Sluice.Items;

/// <summary>Reads the table of parts.</summary>
internal sealed class ChipTable
{
    private const string DensePrefix = "dense_";
    private const int MostBitLengths = 128;

    private readonly CatalogueTable rows;
    private readonly int[] denseBits;
    private readonly int[] denseColumns;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private ChipTable(CsvTable table)
    {
        rows = new CatalogueTable(table);
        foreach (var name in Needed)
        {
            columns.Add(name, table.Ordinal(name));
        }

        (denseBits, denseColumns) = DenseColumns(table);
    }

    private static ReadOnlySpan<string> Needed => new[]
    {
        "vendor", "name", "aliases", "kind", "designer_name", "designer_hq", "designer_parent_hq", "architecture", "announced", "launched",
        "datacenter", "applicable_die_area_mm2", "die_area_basis", "logic_dies", "packages", "process_node", "node_nm", "transistors_bn", "hbm",
        "memory_type", "memory_gb", "memory_bandwidth_gbps", "memory_bandwidth_density", "interconnect_gbps", "interconnect_basis", "tdp_w",
        "price_usd", "price_source", "source", "source_2", "confidence", "doubt", "notes",
    };

    internal static List<ChipEntry> Read(TextReader text, string document)
    {
        var table = new CsvTable(text, document, CatalogueTable.Limits);
        var reader = new ChipTable(table);
        var entries = new List<ChipEntry>(256);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (table.Read())
        {
            var entry = reader.ReadEntry();
            if (!names.Add(entry.FullName))
            {
                throw table.Error(reader.columns["name"], $"a row before this one is also called '{entry.FullName}'.");
            }

            entries.Add(entry);
        }

        return entries;
    }

    private ChipEntry ReadEntry()
    {
        var specs = ReadSpecification();
        if (specs.Check() is { Count: > 0 } problems)
        {
            throw rows.Table.Error(columns["name"], problems[0].ToString());
        }

        return new ChipEntry
        {
            Vendor = specs.Vendor!,
            Name = specs.Name!,
            Aliases = rows.Several(columns["aliases"]),
            Specification = specs,
            Architecture = rows.Text(columns["architecture"]),
            Announced = rows.Day(columns["announced"]),
            Launched = rows.Day(columns["launched"]),
            DieAreaBasis = rows.Text(columns["die_area_basis"]),
            LogicDies = rows.Whole(columns["logic_dies"]),
            Packages = rows.Whole(columns["packages"]) ?? 1,
            ProcessNode = rows.Text(columns["process_node"]),
            MemoryType = rows.Text(columns["memory_type"]),
            MemoryGb = rows.Number(columns["memory_gb"]),
            InterconnectBasis = rows.Text(columns["interconnect_basis"]),
            PowerW = rows.Number(columns["tdp_w"]),
            PriceUsd = rows.Number(columns["price_usd"]),
            PriceSource = rows.Text(columns["price_source"]),
            Source = specs.Source!,
            SecondSource = rows.Text(columns["source_2"]),
            Confidence = specs.Confidence,
            Notes = rows.Text(columns["notes"]),
        };
    }

    private ChipSpecification ReadSpecification() => new()
    {
        Vendor = rows.Needed(columns["vendor"]),
        Name = rows.Needed(columns["name"]),
        DesignerName = rows.Text(columns["designer_name"]),
        DesignedIn = rows.Country(columns["designer_hq"]),
        DesignerParent = rows.Country(columns["designer_parent_hq"]),
        DenseTops = ReadDense(),
        Computes = rows.Table[columns["kind"]] is "processor",
        ApplicableDieAreaMm2 = rows.Number(columns["applicable_die_area_mm2"]),
        MemoryBandwidthGbps = rows.Number(columns["memory_bandwidth_gbps"]),
        MemoryBandwidthDensity = rows.Number(columns["memory_bandwidth_density"]),
        InterconnectGbps = rows.Number(columns["interconnect_gbps"]),
        Datacenter = rows.Flag(columns["datacenter"]),
        NodeNm = rows.Number(columns["node_nm"]),
        TransistorsBn = rows.Number(columns["transistors_bn"]),
        Hbm = rows.Flag(columns["hbm"]),
        Confidence = rows.ReadConfidence(columns["confidence"]),
        Doubts = Doubt.Parse(rows.Table[columns["doubt"]])
            ?? throw rows.Table.Error(columns["doubt"], "each doubt is a slug, a colon and what is doubtful; ' | ' stands between two."),
        Source = rows.Needed(columns["source"]),
    };

    /// <summary>The rates of a processor, null when none is known; those of memory, which computes nothing, are empty.</summary>
    private DenseRates? ReadDense()
    {
        var kind = rows.Table[columns["kind"]];
        if (kind is not ("processor" or "memory"))
        {
            throw rows.Table.Error(columns["kind"], $"read '{kind}'; accepted: processor or memory.");
        }

        Span<int> bits = stackalloc int[MostBitLengths];
        Span<decimal> tops = stackalloc decimal[MostBitLengths];
        var count = 0;
        for (var i = 0; i < denseColumns.Length; i++)
        {
            if (rows.Number(denseColumns[i]) is { } rate)
            {
                bits[count] = denseBits[i];
                tops[count++] = rate;
            }
        }

        return count == 0 && kind is "processor" ? null : new DenseRates(bits[..count], tops[..count]);
    }

    /// <summary>The columns of rates, in the order of their bit lengths.</summary>
    private static (int[] Bits, int[] Columns) DenseColumns(CsvTable table)
    {
        var bits = new List<int>(MostBitLengths);
        var found = new List<int>(MostBitLengths);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var name = table.Columns[column];
            if (SparseFigures.Problem(name) is { } problem)
            {
                throw new CsvFormatException(table.Document, 1, name, problem.ToString());
            }

            if (name.StartsWith(DensePrefix, StringComparison.Ordinal))
            {
                bits.Add(BitsOf(table, name));
                found.Add(column);
            }
        }

        var (sorted, columnsOfBits) = (bits.ToArray(), found.ToArray());
        Array.Sort(sorted, columnsOfBits);
        return (sorted, columnsOfBits);
    }

    private static int BitsOf(CsvTable table, string column) =>
        int.TryParse(column.AsSpan(DensePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && bits is >= 1 and <= MostBitLengths
            ? bits
            : throw new CsvFormatException(table.Document, 1, column, $"the name must end in a bit length from 1 to {MostBitLengths}.");
}
