using System.Runtime.CompilerServices;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>A fact that the order leaves open.</summary>
/// <param name="Path">The field a user is asked for.</param>
/// <param name="Fact">The fact, or null for a list as a whole.</param>
/// <param name="Row">The row it stands in, or null for a list as a whole.</param>
internal readonly record struct UnknownFact(string Path, Fact? Fact, FactRow? Row);

/// <summary>Finds the facts that a condition reads and the order leaves open.</summary>
internal static class UnknownFacts
{
    // Every order with open facts asks what the same conditions read.
    private static readonly ConditionalWeakTable<Expr, ConditionFacts> Read = [];

    private static readonly int[] Recipients =
    [
        Vocabulary.Role.IndexOf("ultimate_consignee"), Vocabulary.Role.IndexOf("end_user"), Vocabulary.Role.IndexOf("purchaser"),
    ];

    /// <summary>What a condition reads.</summary>
    public static ConditionFacts ReadBy(Expr tree) => Read.GetValue(tree, ConditionFacts.Of);

    /// <summary>The open facts of a condition for a line of the order.</summary>
    public static IReadOnlyList<UnknownFact> In(Expr tree, CaseFacts facts, int line)
    {
        var unknown = new List<UnknownFact>();
        foreach (var use in ReadBy(tree).Facts)
        {
            Add(use, facts, line, unknown);
        }

        foreach (var use in ReadBy(tree).Lists)
        {
            Add(use, facts, line, unknown);
        }

        return unknown;
    }

    /// <summary>Adds what is open of a fact that is read.</summary>
    public static void Add(FactUse use, CaseFacts facts, int line, List<UnknownFact> into)
    {
        var frame = facts.Frame;
        switch (use.Scope)
        {
            case FactScope.Order when IsOpen(frame.Order):
                into.Add(new UnknownFact(FactPaths.OfOrder(use.Fact), use.Fact, frame.Order));
                break;
            case FactScope.Item when use.Fact != Vocabulary.Level:
                for (var i = use.AnyItem ? 0 : line; i < (use.AnyItem ? frame.Items.Length : line + 1); i++)
                {
                    if (IsOpen(frame.Items[i]))
                    {
                        into.Add(new UnknownFact(FactPaths.OfItem(use.Fact, facts.Order, i), use.Fact, frame.Items[i]));
                    }
                }

                break;
            case FactScope.Party when frame.Parties is null:
                into.Add(new UnknownFact(FactPaths.Parties, null, null));
                break;
            case FactScope.Party:
                var (first, end) = Parties(use.Role, use.AnyParty, use.Recipient, frame);
                for (var p = first; p < end; p++)
                {
                    if (IsOpen(frame.Parties[p]))
                    {
                        into.Add(new UnknownFact(FactPaths.OfParty(use.Fact, facts.Order, p), use.Fact, frame.Parties[p]));
                    }
                }

                break;
        }

        bool IsOpen(FactRow row) => row[use.Fact].State == CellState.Unknown;
    }

    /// <summary>Adds what is open of a list that is read.</summary>
    public static void Add(ListUse use, CaseFacts facts, int line, List<UnknownFact> into)
    {
        var frame = facts.Frame;
        switch (use.List)
        {
            case FactListKind.Parties when frame.Parties is null:
                into.Add(new UnknownFact(FactPaths.Parties, null, null));
                break;
            case FactListKind.Owners when frame.Parties is not null:
                var (first, end) = Parties(use.Role, use.AnyParty, use.Recipient, frame);
                for (var p = first; p < end; p++)
                {
                    if (frame.Parties[p].Owners is null or { Count: > 0 })
                    {
                        into.Add(new UnknownFact(FactPaths.OwnersOfParty(facts.Order, p), null, frame.Parties[p]));
                    }
                }

                break;
            case FactListKind.Installed when frame.Installed is null:
                into.Add(new UnknownFact(FactPaths.Installed, null, null));
                break;
            case FactListKind.Generators when frame.Items[line].Generators is null:
                into.Add(new UnknownFact(FactPaths.GeneratorsOfItem(line), null, null));
                break;
        }
    }

    /// <summary>The parties whose facts are read: all, or at most one.</summary>
    private static (int First, int End) Parties(int? role, bool any, bool recipient, Frame frame)
    {
        var parties = frame.Parties!;
        if (any)
        {
            return (0, parties.Length);
        }

        var sought = recipient ? Recipient(frame) : frame.PartyOf(role!.Value);
        return Array.IndexOf(parties, sought) is >= 0 and var index ? (index, index + 1) : (0, 0);
    }

    private static FactRow? Recipient(Frame frame)
    {
        foreach (var role in Recipients)
        {
            if (Array.IndexOf(frame.Parties!, frame.PartyOf(role)) >= 0)
            {
                return frame.PartyOf(role);
            }
        }

        return null;
    }
}
