using Sluice.Documents;

namespace Sluice.Items;

/// <summary>The parts and systems that are known by name, with their figures and where these are from (data/chips.csv, data/systems.csv).</summary>
public sealed class Catalogue
{
    private readonly NameIndex<ChipEntry> chipNames;
    private readonly NameIndex<SystemEntry> systemNames;

    /// <summary>Makes a catalogue of some entries.</summary>
    /// <param name="chips">The parts.</param>
    /// <param name="systems">The systems.</param>
    public Catalogue(IReadOnlyList<ChipEntry> chips, IReadOnlyList<SystemEntry> systems)
    {
        Chips = chips;
        Systems = systems;
        chipNames = new NameIndex<ChipEntry>(chips);
        systemNames = new NameIndex<SystemEntry>(systems);
    }

    /// <summary>The names of the files that a catalogue is read from.</summary>
    public static IReadOnlyList<string> Files { get; } = ["chips.csv", "systems.csv"];

    /// <summary>A catalogue without entries.</summary>
    public static Catalogue Empty { get; } = new([], []);

    /// <summary>The parts, in the order of the table.</summary>
    public IReadOnlyList<ChipEntry> Chips { get; }

    /// <summary>The systems, in the order of the table.</summary>
    public IReadOnlyList<SystemEntry> Systems { get; }

    /// <summary>Reads <c>chips.csv</c> and <c>systems.csv</c> of a directory.</summary>
    /// <exception cref="CsvFormatException">A table cannot be read, or a row is refused; the message names file, line and column.</exception>
    /// <exception cref="IOException">A file is missing or cannot be opened.</exception>
    public static Catalogue Load(string dataDirectory)
    {
        using var chips = File.OpenText(Path.Combine(dataDirectory, "chips.csv"));
        using var systems = File.OpenText(Path.Combine(dataDirectory, "systems.csv"));
        return Read(chips, systems);
    }

    /// <summary>Reads both tables from any source.</summary>
    /// <param name="chips">The table of parts, with the columns of data/README.md.</param>
    /// <param name="systems">The table of systems, with the columns of data/README.md.</param>
    /// <exception cref="CsvFormatException">A table cannot be read, or a row is refused; the message names line and column.</exception>
    public static Catalogue Read(TextReader chips, TextReader systems)
    {
        var parts = ChipTable.Read(chips, "chips.csv");
        return new Catalogue(parts, SystemTable.Read(systems, "systems.csv", parts));
    }

    /// <summary>The part of a name, however written: <c>h100 sxm</c>, <c>H100-SXM5-80GB</c>, <c>NVIDIA H100 SXM5 80GB</c>.</summary>
    public Lookup<ChipEntry> FindChip(string name) => chipNames.Find(name);

    /// <summary>The part of a name that is spelled as the catalogue spells it, with its vendor or without; null when there is none.</summary>
    public ChipEntry? ChipSpelled(string name) => chipNames.Spelled(name);

    /// <summary>The system of a name, however written.</summary>
    public Lookup<SystemEntry> FindSystem(string name) => systemNames.Find(name);
}
