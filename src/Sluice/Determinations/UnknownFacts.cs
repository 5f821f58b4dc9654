using System.Runtime.CompilerServices;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>A fact that the order leaves open.</summary>
/// <param name="Path">The field a user is asked for.</param>
/// <param name="Fact">The fact, or null for a list as a whole.</param>
/// <param name="Row">The row it stands in, or null for a list as a whole.</param>
internal sealed record UnknownFact(string Path, Fact? Fact, FactRow? Row);

/// <summary>Finds the facts that a condition reads and the order leaves open.</summary>
internal static class UnknownFacts
{
    // Every order with open facts asks what the same conditions read.
    private static readonly ConditionalWeakTable<Expr, ConditionFacts> Read = [];

    private static readonly int[] Recipients =
    [
        Vocabulary.Role.IndexOf("ultimate_consignee"), Vocabulary.Role.IndexOf("end_user"), Vocabulary.Role.IndexOf("purchaser"),
    ];

    /// <summary>The open facts of a condition for a line of the order, each once.</summary>
    public static IEnumerable<UnknownFact> In(Expr tree, CaseFacts facts, int line)
    {
        var read = Read.GetValue(tree, ConditionFacts.Of);
        foreach (var use in read.Facts)
        {
            foreach (var unknown in Of(use, facts, line))
            {
                yield return unknown;
            }
        }

        foreach (var use in read.Lists)
        {
            foreach (var unknown in Of(use, facts, line))
            {
                yield return unknown;
            }
        }
    }

    private static IEnumerable<UnknownFact> Of(FactUse use, CaseFacts facts, int line)
    {
        var frame = facts.Frame;
        switch (use.Scope)
        {
            case FactScope.Order:
                return Open(FactPaths.OfOrder(use.Fact), use.Fact, frame.Order);
            case FactScope.Item:
                var lines = use.AnyItem ? Enumerable.Range(0, frame.Items.Length) : [line];
                return lines.SelectMany(i => use.Fact == Vocabulary.Level ? [] : Open(FactPaths.OfItem(use.Fact, facts.Order, i), use.Fact, frame.Items[i]));
            case FactScope.Party when frame.Parties is null:
                return [new UnknownFact(FactPaths.Parties, null, null)];
            case FactScope.Party:
                return Parties(use.Role, use.AnyParty, use.Recipient, frame)
                    .SelectMany(p => Open(FactPaths.OfParty(use.Fact, facts.Order, p), use.Fact, frame.Parties[p]));
            default:
                return [];
        }
    }

    private static IEnumerable<UnknownFact> Of(ListUse use, CaseFacts facts, int line)
    {
        var frame = facts.Frame;
        switch (use.List)
        {
            case FactListKind.Parties when frame.Parties is null:
                return [new UnknownFact(FactPaths.Parties, null, null)];
            case FactListKind.Owners when frame.Parties is not null:
                return Parties(use.Role, use.AnyParty, use.Recipient, frame)
                    .Where(p => frame.Parties[p].Owners is not { Count: 0 } owners || owners is null)
                    .Select(p => new UnknownFact(FactPaths.OwnersOfParty(facts.Order, p), null, frame.Parties[p]));
            case FactListKind.Installed when frame.Installed is null:
                return [new UnknownFact(FactPaths.Installed, null, null)];
            case FactListKind.Generators when frame.Items[line].Generators is null:
                return [new UnknownFact(FactPaths.GeneratorsOfItem(line), null, null)];
            default:
                return [];
        }
    }

    private static IEnumerable<UnknownFact> Open(string path, Fact fact, FactRow row)
    {
        if (row[fact].State == CellState.Unknown)
        {
            yield return new UnknownFact(path, fact, row);
        }
    }

    private static IEnumerable<int> Parties(int? role, bool any, bool recipient, Frame frame)
    {
        var parties = frame.Parties!;
        if (any)
        {
            return Enumerable.Range(0, parties.Length);
        }

        var sought = recipient
            ? Recipients.Select(frame.PartyOf).FirstOrDefault(r => Array.IndexOf(parties, r) >= 0)
            : frame.PartyOf(role!.Value);
        return Array.IndexOf(parties, sought) is >= 0 and var index ? [index] : [];
    }
}
