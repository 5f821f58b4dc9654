namespace Sluice.Cli.Output;

/// <summary>A part of a page.</summary>
internal abstract record Block;

/// <summary>A line of texts beside each other.</summary>
internal sealed record LineBlock(IReadOnlyList<Cell> Cells) : Block;

/// <summary>The heading of what follows, after an empty line.</summary>
internal sealed record HeadingBlock(string Text) : Block;

/// <summary>A table; without names of columns it has no header.</summary>
internal sealed record TableBlock(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;
