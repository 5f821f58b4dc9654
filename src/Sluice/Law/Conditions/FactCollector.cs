using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions;

/// <summary>Walks a condition and collects what it reads.</summary>
internal sealed class FactCollector
{
    private readonly HashSet<FactUse> seenFacts = [];
    private readonly HashSet<ListUse> seenLists = [];
    private readonly HashSet<CountrySet> seenSets = [];

    public List<FactUse> Facts { get; } = [];

    public List<ListUse> Lists { get; } = [];

    public List<CountrySet> CountrySets { get; } = [];

    public Dictionary<Fact, SortedSet<decimal>> Thresholds { get; } = [];

    public Dictionary<Fact, SortedSet<DateOnly>> Dates { get; } = [];

    /// <summary>Takes in a part of a condition.</summary>
    public void Visit(Expr expr) => Visit(expr, false);

    private void Visit(Expr expr, bool anyItem)
    {
        switch (expr)
        {
            case FactRef x:
                Read(x.Fact, x.Row, anyItem);
                break;
            case HasParty:
                Read(new ListUse(FactListKind.Parties));
                break;
            case HeadquarteredIn x:
                Read(Vocabulary.PartyHeadquarters, x.Party.Row, anyItem);
                Read(Vocabulary.ParentHeadquarters, x.Party.Row, anyItem);
                Add(x.Set.Value);
                break;
            case OwnedByListed x:
                ReadRow(x.Party.Row);
                Read(OwnersOf(x.Party.Row));
                Visit(x.Threshold, anyItem);
                break;
            case InstalledTpp x:
                Read(new ListUse(FactListKind.Installed));
                Read(Vocabulary.Destination, RowRef.Order, false);
                Add(new FactUse(Vocabulary.TotalTpp, FactScope.Item, null, false, AnyItem: true));
                Add(x.Set.Value);
                break;
            case TableNumber:
                Read(Vocabulary.Date, RowRef.Order, false);
                break;
            case Comparison x:
                Compare(x);
                Visit(x.Left, anyItem);
                Visit(x.Right, anyItem);
                break;
            case CountryLiteral x:
                Add(x.Value);
                break;
            case CountrySetExpr x:
                Add(x.Value);
                break;
            case Quantified x:
                Walk(x.List, x.Body, anyItem);
                break;
            case Aggregate x:
                Walk(x.List, x.Body, anyItem);
                break;
            default:
                foreach (var part in Parts(expr))
                {
                    Visit(part, anyItem);
                }

                break;
        }
    }

    /// <summary>The parts directly below a part that reads nothing itself.</summary>
    internal static IEnumerable<Expr> Parts(Expr expr) => expr switch
    {
        Not x => [x.Operand],
        Negation x => [x.Operand],
        Junction x => x.Operands,
        Conditional x => [x.Test, x.Then, x.Otherwise],
        Membership x => [x.Element, x.Set],
        UnderEccn x => [x.Eccn],
        HasFact x => [x.Fact],
        Comparison x => [x.Left, x.Right],
        Arithmetic x => [x.Left, x.Right],
        Extreme x => [x.Left, x.Right],
        DaysBetween x => [x.Left, x.Right],
        TermUse x => [x.Body],
        _ => [],
    };

    private void Walk(ListRef list, Expr body, bool anyItem)
    {
        if (list.Kind == ListKind.Parties)
        {
            Read(new ListUse(FactListKind.Parties));
        }
        else if (list.Kind == ListKind.Generators)
        {
            Read(new ListUse(FactListKind.Generators, AnyItem: list.Row!.Kind == RowKind.Bound));
        }

        Visit(body, anyItem || list.Kind == ListKind.Items);
    }

    private void Compare(Comparison comparison)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        if (Constant(right) is { } upper && Body(left) is FactRef { Type: ExprType.Number } a)
        {
            Add(Thresholds, a.Fact, upper);
        }
        else if (Constant(left) is { } lower && Body(right) is FactRef { Type: ExprType.Number } b)
        {
            Add(Thresholds, b.Fact, lower);
        }
        else if (Body(left) is FactRef { Type: ExprType.Date } c && Body(right) is DateLiteral later)
        {
            Add(Dates, c.Fact, later.Value);
        }
        else if (Body(right) is FactRef { Type: ExprType.Date } d && Body(left) is DateLiteral earlier)
        {
            Add(Dates, d.Fact, earlier.Value);
        }
    }

    private static Expr Body(Expr expr) => expr is TermUse term ? Body(term.Body) : expr;

    private static decimal? Constant(Expr expr)
    {
        try
        {
            return Body(expr) switch
            {
                NumberLiteral x => x.Value,
                Negation x => -Constant(x.Operand),
                Arithmetic { Operator: ArithmeticOperator.Add } x => Constant(x.Left) + Constant(x.Right),
                Arithmetic { Operator: ArithmeticOperator.Subtract } x => Constant(x.Left) - Constant(x.Right),
                Arithmetic { Operator: ArithmeticOperator.Multiply } x => Constant(x.Left) * Constant(x.Right),
                Arithmetic x => Constant(x.Left) / Constant(x.Right),
                _ => null,
            };
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private static void Add<T>(Dictionary<Fact, SortedSet<T>> all, Fact fact, T value)
    {
        if (!all.TryGetValue(fact, out var values))
        {
            all.Add(fact, values = []);
        }

        values.Add(value);
    }

    private void Read(Fact fact, RowRef row, bool anyItem)
    {
        ReadRow(row);
        var bound = row.Kind == RowKind.Bound;
        Add(new FactUse(
            fact,
            fact.Scope,
            row.Kind == RowKind.Role ? row.Index : null,
            AnyParty: bound && row.Scope == FactScope.Party,
            AnyItem: bound && (row.Scope == FactScope.Item || (row.Scope == FactScope.Generator && anyItem)),
            Recipient: row.Kind == RowKind.Recipient));
    }

    private void ReadRow(RowRef row)
    {
        if (row.Scope == FactScope.Party && row.Kind != RowKind.Bound)
        {
            Read(new ListUse(FactListKind.Parties));
        }
    }

    private static ListUse OwnersOf(RowRef row) => new(
        FactListKind.Owners,
        row.Kind == RowKind.Role ? row.Index : null,
        AnyParty: row.Kind == RowKind.Bound,
        Recipient: row.Kind == RowKind.Recipient);

    private void Add(FactUse use)
    {
        if (seenFacts.Add(use))
        {
            Facts.Add(use);
        }
    }

    private void Read(ListUse use)
    {
        if (seenLists.Add(use))
        {
            Lists.Add(use);
        }
    }

    private void Add(CountrySet set)
    {
        if (seenSets.Add(set))
        {
            CountrySets.Add(set);
        }
    }
}
