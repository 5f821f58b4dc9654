namespace Sluice.Orders.Lines;

/// <summary>How far the fields of one mapping have been read.</summary>
internal struct FieldWalk
{
    private ulong seen;

    /// <summary>The position of the current field among its <see cref="FieldNames"/>.</summary>
    public int Field { get; private set; }

    /// <summary>The position of the field that usually comes next.</summary>
    public readonly int Next => seen == 0 ? 0 : Field + 1;

    /// <summary>Goes to a field; false when the mapping had it before.</summary>
    public bool GoTo(int field)
    {
        var bit = 1UL << field;
        var isNew = (seen & bit) == 0;
        seen |= bit;
        Field = field;
        return isNew;
    }
}
