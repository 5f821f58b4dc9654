using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>
/// Evaluates conditions by walking the tree and looking everything up by name: slow, and written only to be plainly right.
/// A value is a bool, Number, string (country code or word), DateOnly, a set of strings, or one of two marks.
/// </summary>
internal sealed class NaiveInterpreter(Frame frame, TestLaw law)
{
    private static readonly object Unknown = "?unknown";
    private static readonly object Error = "?error";
    private readonly Dictionary<string, FactRow> bound = [];

    public Tri Evaluate(Expr expr)
    {
        var value = Value(expr);
        return value == Unknown ? Tri.Unknown : value == Error ? Tri.Error : (bool)value ? Tri.True : Tri.False;
    }

    public object Value(Expr expr) => expr switch
    {
        FlagLiteral x => x.Value,
        NumberLiteral x => Number.Of(x.Value),
        DateLiteral x => x.Value,
        CountryLiteral x => x.Country.Code,
        SymbolLiteral x => x.Word,
        TermUse x => Value(x.Body),
        FactRef x => Read(Row(x.Row), x.Fact),
        Not x => Strict(a => !(bool)a, Value(x.Operand)),
        Junction x => Join(x),
        Conditional x => Branch(Value(x.Test), () => Value(x.Then), () => Value(x.Otherwise)),
        Comparison { Right: CountryLiteral y } x => Strict(a => Expand([y.Country.Code]).Contains((string)a) == (x.Operator == ComparisonOperator.Equal), Value(x.Left)),
        Comparison { Left: CountryLiteral y } x => Strict(a => Expand([y.Country.Code]).Contains((string)a) == (x.Operator == ComparisonOperator.Equal), Value(x.Right)),
        Comparison x => Strict((a, b) => Compare(x.Operator, a, b), Value(x.Left), Value(x.Right)),
        Membership x => Membership(x),
        UnderEccn x => InList(x.Eccn, law.EccnPattern(x.Prefix)),
        HasFact x => Has(Row(x.Fact.Row)[x.Fact.Fact].State),
        HasParty x => frame.Parties is null ? Unknown : Roles(x.Party.Row).Any(role => First(role) is not null),
        HeadquarteredIn x => Headquartered(Row(x.Party.Row), Set(x.Set)),
        OwnedByListed x => Owned(Row(x.Party.Row), Value(x.Threshold), x.Lists.Words.ToHashSet()),
        Quantified x => Quantify(x),
        Negation x => Strict(a => Number.Zero - (Number)a, Value(x.Operand)),
        Arithmetic x => Strict((a, b) => Combine(x.Operator, (Number)a, (Number)b), Value(x.Left), Value(x.Right)),
        Extreme x => Strict((a, b) => (x.Kind == ExtremeKind.Max) == ((Number)a >= (Number)b) ? a : b, Value(x.Left), Value(x.Right)),
        DaysBetween x => Strict((a, b) => Number.Of(((DateOnly)a).DayNumber - ((DateOnly)b).DayNumber), Value(x.Left), Value(x.Right)),
        TableNumber x => Strict(day => law.Table(x.Name, (DateOnly)day)!.Value is { IsKnown: true } number ? number : Error, Read(frame.Order, Vocabulary.Date)),
        Aggregate x => Aggregated(x),
        InstalledTpp x => Installed(x),
        _ => throw new NotSupportedException(expr.GetType().Name),
    };

    private static object Strict(Func<object, object> apply, object a)
    {
        try
        {
            return a == Unknown || a == Error ? a : apply(a);
        }
        catch (ArithmeticException)
        {
            return Error;
        }
    }

    private static object Strict(Func<object, object, object> apply, object a, object b) =>
        a == Unknown || b == Unknown ? Unknown : a == Error || b == Error ? Error : Strict(x => apply(x, b), a);

    private static object Branch(object test, Func<object> then, Func<object> otherwise)
    {
        if (test == Error)
        {
            return Error;
        }

        if (test != Unknown)
        {
            return (bool)test ? then() : otherwise();
        }

        var (a, b) = (then(), otherwise());
        return a != Unknown && a != Error && b != Unknown && b != Error && a.Equals(b) ? a : Unknown;
    }

    private object Join(Junction x)
    {
        var decides = x.Kind == JunctionKind.Or;
        var values = x.Operands.Select(Value).ToList();
        return values.Contains(decides) ? decides
            : values.Contains(Unknown) ? Unknown
            : values.Contains(Error) ? Error
            : !decides;
    }

    private string Country(string code) => law.Treated.Where(x => x.From.Code == code).Select(x => x.As.Code).FirstOrDefault() ?? code;

    private object Compare(ComparisonOperator @operator, object a, object b)
    {
        var order = (a, b) switch
        {
            (Number x, Number y) => x.CompareTo(y),
            (DateOnly x, DateOnly y) => x.CompareTo(y),
            (bool x, bool y) => x.CompareTo(y),
            (string x, string y) when x.Length == 2 && y.Length == 2 && char.IsUpper(x[0]) => Country(x) == Country(y) ? 0 : 1,
            (string x, string y) => string.CompareOrdinal(x, y),
            _ => throw new NotSupportedException(),
        };
        return @operator switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.AtMost => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private HashSet<string> Set(CountrySetExpr set) => set switch
    {
        CountryList x => Expand(x.Written.Select(country => country.Code)),
        CountryGroup x => Expand(law.Group(x.Name)!.Value.Select(country => country.Code)),
        CountryTerm x => Set(x.Body),
        CountriesOutside x => [.. Countries.All.Select(country => country.Code).Except(Set(x.Set))],
        CountryCombination { Operator: SetOperator.Union } x => [.. Set(x.Left).Union(Set(x.Right))],
        CountryCombination x => [.. Set(x.Left).Except(Set(x.Right))],
        _ => throw new NotSupportedException(),
    };

    private HashSet<string> Expand(IEnumerable<string> codes)
    {
        var set = codes.ToHashSet();
        set.UnionWith(law.Treated.Where(x => set.Contains(x.As.Code)).Select(x => x.From.Code).ToList());
        return set;
    }

    private object Membership(Membership x) => x.Set switch
    {
        CountrySetExpr set => Strict(a => Set(set).Contains((string)a), Value(x.Element)),
        SymbolList list => Strict(a => list.Words.Contains((string)a), Value(x.Element)),
        NamedList list => InList(
            (FactRef)x.Element, list.Type switch { ExprType.NameList => law.NameList(list.Name), ExprType.PartList => law.PartList(list.Name), _ => law.EccnList(list.Name) }),
        FactRef fact when fact.Type == ExprType.Numerals => Strict(a => ((HashSet<string>)a).Contains(((NumberLiteral)x.Element).Value.ToString()), Value(fact)),
        FactRef fact => Strict((a, b) => ((HashSet<string>)b).Contains((string)a), Value(x.Element), Value(fact)),
        _ => throw new NotSupportedException(),
    };

    private object InList(FactRef fact, int bit) => Row(fact.Row)[fact.Fact] is var cell && cell.State == CellState.Known
        ? ((cell.Bits >> bit) & 1) == 1
        : cell.State == CellState.Unknown ? Unknown : Error;

    private static object Has(CellState state) => state == CellState.Unknown ? Unknown : state == CellState.Known;

    private static object Read(FactRow? row, Fact fact)
    {
        // No row: a party nobody is, about whom everything is missing.
        if (row is null || row[fact].State == CellState.Missing)
        {
            return Error;
        }

        var cell = row[fact];
        return cell.State == CellState.Unknown ? Unknown : fact.Kind switch
        {
            FactKind.Flag => cell.Code == 1,
            FactKind.Number => cell.Number,
            FactKind.Country => Countries.All[cell.Code].Code,
            FactKind.Symbol => fact.Words[cell.Code],
            FactKind.Date => DateOnly.FromDayNumber(cell.Code),
            FactKind.Symbols => fact.Words.Where((_, i) => ((cell.Bits >> i) & 1) == 1).ToHashSet(),
            FactKind.Numerals => Enumerable.Range(0, 64).Where(i => ((cell.Bits >> i) & 1) == 1).Select(i => i.ToString()).ToHashSet(),
            _ => throw new NotSupportedException(),
        };
    }

    private FactRow? First(string role) => frame.Parties!.FirstOrDefault(party => (string)Read(party, Vocabulary.Role) == role);

    private static string[] Roles(RowRef row) => row.Kind == RowKind.Recipient ? ["ultimate_consignee", "end_user", "purchaser"] : [row.Name];

    private FactRow Row(RowRef row)
    {
        switch (row.Kind)
        {
            case RowKind.Order:
                return frame.Order;
            case RowKind.Item:
                return frame.Item ?? Vocabulary.NewRow(FactScope.Item);
            case RowKind.Bound:
                return bound[$"{row.Index}"];
            default:
                var found = frame.Parties is null ? Vocabulary.NewRow(FactScope.Party) : Roles(row).Select(First).FirstOrDefault(x => x is not null);
                if (found is null)
                {
                    found = Vocabulary.NewRow(FactScope.Party);
                    foreach (var fact in Vocabulary.Facts(FactScope.Party))
                    {
                        found.SetMissing(fact);
                    }
                }

                return found;
        }
    }

    private static object Headquartered(FactRow party, HashSet<string> set)
    {
        if (party[Vocabulary.Role].State == CellState.Missing)
        {
            return Error;
        }

        var limbs = new[] { Vocabulary.PartyHeadquarters, Vocabulary.ParentHeadquarters }.Select(fact => Read(party, fact)).ToList();
        return limbs.Any(limb => limb is string code && set.Contains(code)) ? true : limbs.Contains(Unknown) ? Unknown : false;
    }

    private static object Owned(FactRow party, object threshold, HashSet<string> lists) =>
        threshold == Unknown ? Unknown
        : threshold == Error || party[Vocabulary.Role].State == CellState.Missing ? Error
        : Owned(party.Owners, (Number)threshold, lists);

    private static object Owned(IReadOnlyList<Owner>? owners, Number threshold, HashSet<string> lists)
    {
        if (owners is null)
        {
            return Unknown;
        }

        object Counts(Owner owner) => owner.Listed is { } listed && lists.Contains(listed) ? true
            : Owned(owner.Owners, threshold, lists) is true ? true
            : owner.Listed is null ? Unknown
            : Owned(owner.Owners, threshold, lists);

        var least = owners.Where(x => Counts(x) is true).Sum(x => x.Share ?? 0m);
        var most = owners.Where(x => Counts(x) is not false).Sum(x => x.Share ?? 0m);
        if (owners.Any(x => x.Share is null && Counts(x) is not false))
        {
            most += Math.Max(0m, 1m - owners.Sum(x => x.Share ?? 0m));
        }

        return Number.Of(least) >= threshold ? true : Number.Of(most) >= threshold ? Unknown : false;
    }

    private FactRow[]? List(ListRef list) => list.Kind switch
    {
        ListKind.Parties => frame.Parties,
        ListKind.Items => frame.Items,
        _ => Row(list.Row!).Generators,
    };

    private List<object>? Each(ListRef list, RowRef variable, Expr body) => List(list)?.Select(row =>
    {
        bound[$"{variable.Index}"] = row;
        return Value(body);
    }).ToList();

    private object Quantify(Quantified x)
    {
        var decides = x.Quantifier == Quantifier.Exists;
        return Each(x.List, x.Variable, x.Body) is not { } values ? Unknown
            : values.Contains(decides) ? decides
            : values.Contains(Unknown) ? Unknown
            : values.Contains(Error) ? Error
            : !decides;
    }

    private object Aggregated(Aggregate x)
    {
        var values = Each(x.List, x.Variable, x.Body);
        return values is null || values.Contains(Unknown) ? Unknown
            : values.Contains(Error) ? Error
            : values.Count == 0 ? Number.Zero
            : x.Kind == AggregateKind.Max ? values.Cast<Number>().Max()
            : Strict(_ => values.Cast<Number>().Aggregate(Number.Zero, (a, b) => a + b), Number.Zero);
    }

    private static object Combine(ArithmeticOperator @operator, Number a, Number b) => @operator switch
    {
        ArithmeticOperator.Add => a + b,
        ArithmeticOperator.Subtract => a - b,
        ArithmeticOperator.Multiply => a * b,
        _ => a / b,
    };

    private object Installed(InstalledTpp x)
    {
        var destination = Read(frame.Order, Vocabulary.Destination);
        if (frame.Installed is null || destination == Unknown)
        {
            return Unknown;
        }

        if (destination == Error)
        {
            return Error;
        }

        var set = Set(x.Set);
        var order = frame.Items.Select(item => item[Vocabulary.TotalTpp]).ToList();
        if (set.Contains((string)destination) && order.Any(cell => cell.State == CellState.Unknown))
        {
            return Unknown;
        }

        return Strict(
            _ =>
            {
                var amounts = set.Select(code => (Code: code, Tpp: Number.Of(frame.Installed.GetValueOrDefault(Sluice.Parties.Country.Parse(code).Index)))).ToList();
                if (set.Contains((string)destination))
                {
                    amounts.AddRange(order.Where(cell => cell.State == CellState.Known).Select(cell => ((string)destination, cell.Number)));
                }

                return x.Kind == InstalledKind.Sum
                    ? amounts.Aggregate(Number.Zero, (sum, y) => sum + y.Tpp)
                    : amounts.GroupBy(y => Country(y.Code)).Select(g => g.Aggregate(Number.Zero, (sum, y) => sum + y.Tpp)).Append(Number.Zero).Max();
            },
            Number.Zero);
    }
}
