namespace Sluice.Cli.Output;

/// <summary>What a command has to say to a person, before it is laid out for a terminal or a file.</summary>
internal sealed class Page
{
    private readonly List<Block> blocks = [];

    /// <summary>The parts in order.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Adds a line.</summary>
    public Page Line(params Cell[] cells) => Add(new LineBlock(cells));

    /// <summary>Adds a heading.</summary>
    public Page Heading(string text) => Add(new HeadingBlock(text));

    /// <summary>Adds a table under a heading; nothing when it has no rows.</summary>
    public Page Section(string heading, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var all = rows.ToArray();
        return all.Length == 0 ? this : Heading(heading).Table(columns, all);
    }

    /// <summary>Adds a table.</summary>
    public Page Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows) => Add(new TableBlock(columns, [.. rows]));

    private Page Add(Block block)
    {
        blocks.Add(block);
        return this;
    }
}
