using Sluice.Facts;
using Sluice.Items;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

/// <summary>
/// Changes a draft so that a condition holds or fails: it walks the typed tree and sets the facts it reads, choosing by chance
/// where there is a choice. What it makes is a guess, for one part may undo another; whoever asks weighs the order and asks again.
/// </summary>
internal sealed partial class Aimer
{
    private const int Deepest = 200;
    private const string Consignee = "ultimate_consignee";

    private readonly Law law;
    private readonly LawValues values;
    private readonly Catalogue catalogue;
    private readonly DraftSource source;
    private readonly Random random;
    private readonly IReadOnlyList<DateOnly> days;
    private readonly DraftRow?[] bound = new DraftRow?[Limits.BoundNames];
    private readonly Dictionary<Expr, Fact[]> read = new(ReferenceEqualityComparer.Instance);
    private Draft draft = new(default);
    private DraftItem item = new();
    private int depth;

    /// <summary>Aims under one law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="values">The values it tells apart.</param>
    /// <param name="catalogue">The parts and systems that orders may name.</param>
    /// <param name="source">Makes up what is missing.</param>
    /// <param name="days">The days the order may have.</param>
    /// <param name="random">The chance.</param>
    public Aimer(Law law, LawValues values, Catalogue catalogue, DraftSource source, IReadOnlyList<DateOnly> days, Random random)
    {
        this.law = law;
        this.values = values;
        this.catalogue = catalogue;
        this.source = source;
        this.days = days;
        this.random = random;
    }

    /// <summary>Takes a draft in hand, and its first line.</summary>
    public void Take(Draft made)
    {
        draft = made;
        item = made.Items[0];
        depth = 0;
        foreach (var row in Rows())
        {
            row.Release();
        }
    }

    /// <summary>Makes a condition hold or fail; one that always holds is left.</summary>
    public void Make(Clause? clause, bool want)
    {
        if (clause is not null)
        {
            Make(clause.Tree, want);
        }
    }

    /// <summary>Makes a condition hold or fail.</summary>
    public void Make(Expr expr, bool want)
    {
        if (++depth < Deepest)
        {
            Change(expr, want);
        }

        depth--;
    }

    private void Change(Expr expr, bool want)
    {
        switch (expr)
        {
            case FactRef x:
                Row(x.Row).Set(x.Fact, want);
                break;
            case Not x:
                Make(x.Operand, !want);
                break;
            case TermUse x:
                Make(x.Body, want);
                break;
            case Junction x when (x.Kind == JunctionKind.And) == want:
                foreach (var operand in Shuffled(x.Operands))
                {
                    Make(operand, want);
                }

                break;
            case Junction x:
                Make(Choose(x.Operands), want);
                break;
            case Conditional x:
                var branch = source.Chance(2);
                Make(x.Test, branch);
                Make(branch ? x.Then : x.Otherwise, want);
                break;
            case Comparison x:
                Compare(x, want);
                break;
            case Membership x:
                Belong(x, want);
                break;
            case UnderEccn x when want:
                Row(x.Eccn.Row).Set(Vocabulary.Eccn, x.Prefix);
                break;
            case UnderEccn x:
                Avoid(Row(x.Eccn.Row), [x.Prefix]);
                break;
            case HasFact x:
                Give(x.Fact, want);
                break;
            case HasParty x:
                GiveParty(x.Party.Row, want);
                break;
            case HeadquarteredIn x:
                Settle(Row(x.Party.Row), x.Set.Value, want);
                break;
            case OwnedByListed x when Row(x.Party.Row) is DraftParty party:
                party.Owners = want ? [new Owner("Example Owner", 1m, source.Pick([.. x.Lists.Words]), [])] : [];
                break;
            case Quantified x:
                Quantify(x, want);
                break;
        }
    }

    private IEnumerable<Expr> Shuffled(IReadOnlyList<Expr> operands)
    {
        // Mostly as written: what comes later in a condition tends to be about details of what comes before.
        var order = operands.ToArray();
        if (source.Chance(3))
        {
            random.Shuffle(order);
        }

        return order;
    }

    /// <summary>One of some parts of which any will do: rather one that touches nothing set on purpose before.</summary>
    private Expr Choose(IReadOnlyList<Expr> operands)
    {
        var free = operands.Where(o => !FactsOf(o).Any(f => Rows().Any(r => r.Holds(f)))).ToArray();
        return free.Length > 0 && !source.Chance(6) ? source.Pick(free) : source.Pick(operands);
    }

    private Fact[] FactsOf(Expr expr)
    {
        if (!read.TryGetValue(expr, out var facts))
        {
            read.Add(expr, facts = [.. ConditionFacts.Of(expr).Facts.Select(f => f.Fact).Distinct()]);
        }

        return facts;
    }

    private IEnumerable<DraftRow> Rows() => draft.Items.Concat<DraftRow>(draft.Parties).Append(draft);

    private DraftRow Row(RowRef row) => row.Kind switch
    {
        RowKind.Order => draft,
        RowKind.Item => item,
        RowKind.Role => PartyOf(Vocabulary.Role.Words[row.Index]),
        RowKind.Recipient => draft.Parties.Find(p => p.Role == Consignee) ?? draft.Parties.Find(p => p.Role == "end_user")
            ?? draft.Parties.Find(p => p.Role == "purchaser") ?? PartyOf(Consignee),
        _ => bound[row.Index] ?? draft,
    };

    private DraftParty PartyOf(string role)
    {
        if (draft.Parties.Find(p => p.Role == role) is { } found)
        {
            return found;
        }

        return Added(draft.Parties, source.Party(role, source.Country()));
    }

    private void GiveParty(RowRef row, bool want)
    {
        if (want)
        {
            _ = Row(row);
        }
        else if (row.Kind == RowKind.Recipient)
        {
            draft.Parties.RemoveAll(p => p.Role is Consignee or "end_user" or "purchaser");
        }
        else
        {
            draft.Parties.RemoveAll(p => p.Role == Vocabulary.Role.Words[row.Index]);
        }
    }

    private void Quantify(Quantified quantified, bool want)
    {
        var rows = Rows(quantified.List);
        var every = (quantified.Quantifier == Quantifier.All) == want;
        if (!every && (rows.Count == 0 || source.Chance(4)))
        {
            rows = [NewRow(quantified.List)];
        }

        foreach (var row in every ? rows : [source.Pick(rows)])
        {
            bound[quantified.Variable.Index] = row;
            Make(quantified.Body, want);
        }
    }

    private IReadOnlyList<DraftRow> Rows(ListRef list) => list.Kind switch
    {
        ListKind.Parties => [.. draft.Parties],
        ListKind.Items => [.. draft.Items],
        _ => Row(list.Row!) is DraftItem line ? [.. line.Generators] : [],
    };

    private DraftRow NewRow(ListRef list)
    {
        switch (list.Kind)
        {
            case ListKind.Parties:
                var role = source.Pick(Vocabulary.Role.Words);
                return draft.Parties.Find(p => p.Role == role && role == Consignee) ?? Added(draft.Parties, source.Party(role, source.Country()));
            case ListKind.Items:
                return draft.Items.Count > 1 ? source.Pick(draft.Items) : Added(draft.Items, source.Item());
            default:
                return Added(((DraftItem)Row(list.Row!)).Generators, source.Generator());
        }
    }

    private static T Added<T>(List<T> rows, T row)
        where T : DraftRow
    {
        row.Release();
        rows.Add(row);
        return row;
    }
}
