namespace Sluice.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name, or empty.</param>
/// <param name="Shape">How its texts are set.</param>
internal readonly record struct Column(string Name, ColumnShape Shape = ColumnShape.Short)
{
    public static implicit operator Column(string name) => new(name);

    /// <summary>A column of numbers.</summary>
    public static Column Number(string name) => new(name, ColumnShape.Number);

    /// <summary>A column of running text.</summary>
    public static Column Prose(string name) => new(name, ColumnShape.Prose);
}

/// <summary>How the texts of a column are set.</summary>
internal enum ColumnShape
{
    /// <summary>Short texts, never broken.</summary>
    Short,

    /// <summary>Numbers, flush right, never broken.</summary>
    Number,

    /// <summary>Running text, broken at spaces to the width of the screen.</summary>
    Prose,
}
