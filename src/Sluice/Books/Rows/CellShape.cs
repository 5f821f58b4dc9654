namespace Sluice.Books.Rows;

/// <summary>What may stand in a place of an order, as far as columns have to know it; what the values are, the reader of orders knows.</summary>
internal abstract record CellShape
{
    /// <summary>A text, word, country or day.</summary>
    public static CellShape Text { get; } = new Leaf(IsText: true, IsList: false);

    /// <summary>A number, or true or false.</summary>
    public static CellShape Value { get; } = new Leaf(IsText: false, IsList: false);

    /// <summary>Texts or words.</summary>
    public static CellShape Texts { get; } = new Leaf(IsText: true, IsList: true);

    /// <summary>Numbers.</summary>
    public static CellShape Values { get; } = new Leaf(IsText: false, IsList: true);

    /// <summary>One cell.</summary>
    /// <param name="IsText">Whether what stands in it is text whatever it looks like.</param>
    /// <param name="IsList">Whether several stand in it.</param>
    internal sealed record Leaf(bool IsText, bool IsList) : CellShape;

    /// <summary>Fields with names.</summary>
    internal sealed record Group(IReadOnlyDictionary<string, CellShape> Fields) : CellShape;

    /// <summary>Fields whose names are data.</summary>
    internal sealed record Keyed(CellShape Field, string Example) : CellShape;

    /// <summary>Elements by their position, or by their role.</summary>
    internal sealed record Several(Func<CellShape> Element, IReadOnlyList<string> Roles) : CellShape;
}
