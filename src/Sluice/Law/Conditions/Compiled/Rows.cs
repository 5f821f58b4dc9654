using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Finds the row a reference reads. Implemented by structs, so that a test over a row compiles to straight code.</summary>
internal interface IRow
{
    /// <summary>The row; one of unknowns when there is none in hand.</summary>
    FactRow Of(Frame frame);
}

/// <summary>Makes something for the kind of row that a reference turns out to read.</summary>
internal interface IRowUser<out T>
{
    /// <summary>Makes it.</summary>
    T Use<TRow>(TRow row)
        where TRow : struct, IRow;
}

/// <summary>The order's own facts.</summary>
internal readonly struct OrderRow : IRow
{
    public FactRow Of(Frame frame) => frame.Order;
}

/// <summary>The line in hand.</summary>
internal readonly struct ItemRow : IRow
{
    private static readonly FactRow NoItem = Vocabulary.NewRow(FactScope.Item);

    public FactRow Of(Frame frame) => frame.Item ?? NoItem;
}

/// <summary>The first party of a role.</summary>
internal readonly struct RoleRow(int role) : IRow
{
    public FactRow Of(Frame frame) => frame.PartyOf(role);
}

/// <summary>The ultimate consignee, or else the end user, or else the purchaser.</summary>
internal readonly struct RecipientRow : IRow
{
    private static readonly int[] Roles =
        [.. new[] { "ultimate_consignee", "end_user", "purchaser" }.Select(Vocabulary.Role.IndexOf)];

    private static readonly int[] Ranks =
        [.. Vocabulary.Role.Words.Select((_, role) => Array.IndexOf(Roles, role) is >= 0 and var rank ? rank : int.MaxValue)];

    /// <summary>Which choice a role is, from 0; the highest number for a role that never receives.</summary>
    public static int RankOf(int role) => Ranks[role];

    /// <summary>The roles, the first choice first.</summary>
    public static ReadOnlySpan<int> Order => Roles;

    public FactRow Of(Frame frame)
    {
        var roles = Roles;
        for (var i = 0; i < roles.Length - 1; i++)
        {
            if (frame.HasRole(roles[i]) == Tri.True)
            {
                return frame.PartyOf(roles[i]);
            }
        }

        return frame.PartyOf(roles[^1]);
    }
}

/// <summary>The list element a macro bound.</summary>
internal readonly struct BoundRow(int place) : IRow
{
    public FactRow Of(Frame frame) => frame.Bound[place]!;
}

/// <summary>Goes from a reference to the struct that reads it.</summary>
internal static class Rows
{
    /// <summary>Makes something for the row of a reference.</summary>
    public static T Use<T, TUser>(RowRef row, TUser user)
        where TUser : IRowUser<T> => row.Kind switch
        {
            RowKind.Order => user.Use(default(OrderRow)),
            RowKind.Item => user.Use(default(ItemRow)),
            RowKind.Role => user.Use(new RoleRow(row.Index)),
            RowKind.Recipient => user.Use(default(RecipientRow)),
            _ => user.Use(new BoundRow(row.Index)),
        };
}
