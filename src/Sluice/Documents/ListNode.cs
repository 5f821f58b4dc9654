namespace Sluice.Documents;

/// <summary>A list of parts, in order.</summary>
/// <param name="items">The parts.</param>
/// <param name="mark">Where the list starts.</param>
public sealed class ListNode(IReadOnlyList<Node> items, SourceMark mark) : Node(mark)
{
    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<Node> Items { get; } = items;

    /// <inheritdoc />
    public override string Describe() => Items.Count == 0 ? "an empty list" : "a list";
}
