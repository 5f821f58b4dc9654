using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>Whose facts a reference reads.</summary>
public enum RowKind
{
    /// <summary>The order's own.</summary>
    Order,

    /// <summary>The line in hand: <c>item</c>.</summary>
    Item,

    /// <summary>The first party of a role, for instance <c>ultimate_consignee</c>.</summary>
    Role,

    /// <summary>The ultimate consignee, or else the end user, or else the purchaser: <c>recipient</c>.</summary>
    Recipient,

    /// <summary>The list element a macro bound.</summary>
    Bound,
}

/// <summary>The row of facts a reference reads.</summary>
/// <param name="Kind">Whose facts.</param>
/// <param name="Index">The role for <see cref="RowKind.Role"/>, the place in <see cref="Frame.Bound"/> for <see cref="RowKind.Bound"/>, else 0.</param>
/// <param name="Scope">What the facts are about.</param>
/// <param name="Name">The name in the text; empty for the order.</param>
public sealed record RowRef(RowKind Kind, int Index, FactScope Scope, string Name)
{
    private static readonly RowRef[] Roles =
        [.. Vocabulary.Role.Words.Select((word, i) => new RowRef(RowKind.Role, i, FactScope.Party, word))];

    /// <summary>The order.</summary>
    public static RowRef Order { get; } = new(RowKind.Order, 0, FactScope.Order, "");

    /// <summary>The line in hand.</summary>
    public static RowRef Item { get; } = new(RowKind.Item, 0, FactScope.Item, "item");

    /// <summary>The recipient.</summary>
    public static RowRef Recipient { get; } = new(RowKind.Recipient, 0, FactScope.Party, "recipient");

    /// <summary>The party of a role, by the role's position in the words of <see cref="Vocabulary.Role"/>.</summary>
    public static RowRef OfRole(int role) => Roles[role];
}
