using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

internal sealed partial class Aimer
{
    private const decimal Plenty = 1_000_000_000_000m;

    private void Compare(Comparison comparison, bool want)
    {
        var mark = want ? comparison.Operator : Opposite(comparison.Operator);
        var (left, right) = (comparison.Left, comparison.Right);
        switch (Body(left), Body(right))
        {
            case (FactRef { Type: ExprType.Symbol } x, SymbolLiteral word):
                Put(x, [.. x.Fact.Words.Where(w => (w == word.Word) == (mark == ComparisonOperator.Equal))]);
                break;
            case (FactRef { Type: ExprType.Country } x, CountryLiteral country):
                Put(Row(x.Row), x.Fact, country.Value, mark == ComparisonOperator.Equal);
                break;
            case (FactRef { Type: ExprType.Country } x, FactRef other) when Row(other.Row).Value<Country>(other.Fact) is { } country:
                Put(Row(x.Row), x.Fact, CountrySet.Of(country), mark == ComparisonOperator.Equal);
                break;
            case (var x, FlagLiteral flag) when x.Type == ExprType.Flag:
                Make(x, flag.Value == (mark == ComparisonOperator.Equal));
                break;
            case (FactRef { Type: ExprType.Date } x, DateLiteral day):
                Date(x, mark, day.Value);
                break;
            case (var x, var y) when x.Type.IsNumeric() && y.Type.IsNumeric():
                Number(x, mark, y);
                break;
        }
    }

    private static Expr Body(Expr expr) => expr is TermUse term ? Body(term.Body) : expr;

    // The bits of an operator say for which order of the values it holds: 1 less, 2 equal, 4 greater.
    private static ComparisonOperator Opposite(ComparisonOperator mark) => (ComparisonOperator)(7 - (int)mark);

    private static ComparisonOperator Mirrored(ComparisonOperator mark) =>
        (ComparisonOperator)(((int)mark & 2) | (((int)mark & 1) << 2) | (((int)mark & 4) >> 2));

    private static bool Passes(decimal number, ComparisonOperator mark, decimal limit) =>
        ((int)mark & (number < limit ? 1 : number > limit ? 4 : 2)) != 0;

    private void Date(FactRef fact, ComparisonOperator mark, DateOnly limit)
    {
        if (fact.Fact == Vocabulary.Date)
        {
            var fitting = days.Where(d => Passes(d.DayNumber, mark, limit.DayNumber)).ToList();
            draft.Day = fitting.Count > 0 && !fitting.Contains(draft.Day) ? source.Pick(fitting) : draft.Day;
            return;
        }

        DateOnly[] near = [limit.AddDays(-1), limit, limit.AddDays(1)];
        Row(fact.Row).Set(fact.Fact, source.Pick([.. near.Where(d => Passes(d.DayNumber, mark, limit.DayNumber))]));
    }

    private void Number(Expr left, ComparisonOperator mark, Expr right)
    {
        if (ExprNodes.All(left).Concat(ExprNodes.All(right)).OfType<InstalledTpp>().FirstOrDefault() is { } installed)
        {
            Spread(installed.Set.Value);
        }
        else if (Settled(right) is { } limit)
        {
            Aim(left, mark, limit);
        }
        else if (Settled(left) is { } other)
        {
            Aim(right, Mirrored(mark), other);
        }
    }

    /// <summary>A number an expression may well be: its first constant.</summary>
    private decimal? Settled(Expr expr) => Body(expr) switch
    {
        NumberLiteral x => x.Value,
        Negation x => -Settled(x.Operand),
        FactRef x => Row(x.Row).Value<decimal>(x.Fact),
        Arithmetic or Extreme or Conditional => ExprNodes.All(expr).OfType<NumberLiteral>().Select(n => (decimal?)n.Value).FirstOrDefault(),
        _ => null,
    };

    private void Aim(Expr expr, ComparisonOperator mark, decimal limit)
    {
        switch (Body(expr))
        {
            case FactRef x when x.Fact == Vocabulary.Year:
                var fitting = days.Where(d => Passes(d.Year, mark, limit)).ToList();
                draft.Day = fitting.Count > 0 && !fitting.Contains(draft.Day) ? source.Pick(fitting) : draft.Day;
                break;
            case FactRef x:
                Row(x.Row).Set(x.Fact, Choose(x.Fact, mark, limit));
                break;
            case DaysBetween { Right: FactRef x }:
                Row(x.Row).Set(x.Fact, draft.Day.AddDays(-(int)Choose(null, mark, limit)));
                break;
            case Arithmetic { Operator: ArithmeticOperator.Multiply, Left: NumberLiteral { Value: not 0m } factor } x:
                Aim(x.Right, mark, limit / factor.Value);
                break;
            case Arithmetic { Operator: ArithmeticOperator.Add } x:
                var first = source.Chance(2);
                Aim(first ? x.Left : x.Right, mark, limit);
                if (mark is ComparisonOperator.Less or ComparisonOperator.AtMost)
                {
                    Aim(first ? x.Right : x.Left, ComparisonOperator.Equal, 0m);
                }

                break;
            case Arithmetic x:
                Aim(x.Left, mark, limit);
                break;
            case Extreme x:
                Aim(source.Chance(2) ? x.Left : x.Right, mark, limit);
                break;
            case Conditional x:
                Make(x.Test, true);
                Aim(x.Then, mark, limit);
                break;
            case Aggregate x:
                var rows = Rows(x.List);
                var row = rows.Count == 0 ? NewRow(x.List) : source.Pick(rows);
                bound[x.Variable.Index] = row;
                Aim(x.Body, mark, limit);
                break;
        }
    }

    private decimal Choose(Fact? fact, ComparisonOperator mark, decimal limit)
    {
        var near = new List<decimal> { limit, limit + 1m, limit - 1m, limit * 2m, limit / 2m };
        if (fact is not null)
        {
            near.AddRange(values.Numbers(fact));
            near = [.. near.Select(n => LawValues.Fitting(fact, n)).Distinct()];
        }

        near.RemoveAll(n => !Passes(n, mark, limit));
        return near.Count > 0 ? source.Pick(near) : fact is null ? limit : LawValues.Fitting(fact, limit);
    }

    /// <summary>Installs TPP inside and outside of some countries, in one of the shares that limits tell apart.</summary>
    private void Spread(CountrySet set)
    {
        draft.Installed.Clear();
        foreach (var (countries, amount) in new[] { (set, source.Pick<decimal>([0m, 1m, 5m, 10m, 100m])), (set.Complement(), 100m) })
        {
            if (!countries.IsEmpty && amount > 0m)
            {
                draft.Installed[source.Pick<Country>([.. countries])] = amount * Plenty;
            }
        }
    }

    private void Give(FactRef fact, bool want)
    {
        var row = Row(fact.Row);
        if (!want)
        {
            row.Set(fact.Fact, DraftRow.Nothing);
        }
        else if (fact.Fact.Kind == FactKind.Number && row.Value<decimal>(fact.Fact) is null)
        {
            row.Set(fact.Fact, source.Number(fact.Fact));
        }
        else if (fact.Fact.Kind == FactKind.Date && row.Value<DateOnly>(fact.Fact) is null)
        {
            row.Set(fact.Fact, draft.Day.AddDays(-30));
        }
    }
}
