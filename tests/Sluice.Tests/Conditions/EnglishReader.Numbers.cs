using System.Globalization;
using System.Text.RegularExpressions;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

internal sealed partial class EnglishReader
{
    private delegate (CellState State, Number Value) Amount();

    private Claim? NumbersCompared()
    {
        var a = Number();
        var (mark, @operator) =
            Take(" is more than ") ? ("", 4) : Take(" is less than ") ? ("", 1)
            : Take(" is exactly ") ? ("", 2) : Take(" is not exactly ") ? ("", 5)
            : Take(" is ") ? (" or ", 0) : throw Puzzled("a comparison");
        var b = Number();
        if (mark.Length > 0)
        {
            @operator = Take(" or more") ? 6 : Take(" or less") ? 3 : throw Puzzled("or more, or less");
        }

        return () =>
        {
            var (state, order) = Apply(a(), b(), (x, y) => Sluice.Facts.Number.Of(Math.Sign(x.CompareTo(y))));
            return state switch
            {
                CellState.Known => Tris.Of(((@operator >> ((int)order.ToDecimal() + 1)) & 1) == 1),
                CellState.Unknown => Tri.Unknown,
                _ => Tri.Error,
            };
        };
    }

    // Missing stands for an error.
    private static (CellState State, Number Value) Apply((CellState State, Number Value) a, (CellState State, Number Value) b, Func<Number, Number, Number> combine)
    {
        if (a.State != CellState.Known || b.State != CellState.Known)
        {
            return (a.State == CellState.Unknown || b.State == CellState.Unknown ? CellState.Unknown : CellState.Missing, default);
        }

        try
        {
            return (CellState.Known, combine(a.Value, b.Value));
        }
        catch (ArithmeticException)
        {
            return (CellState.Missing, default);
        }
    }

    private Amount Number()
    {
        var a = Primary();
        foreach (var (mark, combine) in new (string, Func<Number, Number, Number>)[]
        {
            (" plus ", (x, y) => x + y), (" minus ", (x, y) => x - y), (" times ", (x, y) => x * y), (" divided by ", (x, y) => x / y),
        })
        {
            if (Take(mark))
            {
                var b = Primary();
                return () => Apply(a(), b(), combine);
            }
        }

        return a;
    }

    private Amount Primary()
    {
        if (Take("("))
        {
            var inner = Number();
            if (Take(" if "))
            {
                var test = Bracketed();
                Need(", otherwise ");
                var otherwise = Number();
                Need(")");
                return () => Choose(test(), inner, otherwise);
            }

            Need(")");
            return inner;
        }

        if (Literal() is { } literal)
        {
            return () => (CellState.Known, literal);
        }

        return Composed() ?? (Phrase(EnglishLexicon.Nouns, out var fact) is { } noun && fact.Kind == FactKind.Number
            ? () => (noun().State, noun().Number)
            : throw Puzzled("a number"));
    }

    private static (CellState State, Number Value) Choose(Tri test, Amount then, Amount otherwise)
    {
        if (test is Tri.True or Tri.False)
        {
            return test == Tri.True ? then() : otherwise();
        }

        var (a, b) = (then(), otherwise());
        return test == Tri.Error ? (CellState.Missing, default)
            : a.State == CellState.Known && b.State == CellState.Known && a.Value == b.Value ? a
            : (CellState.Unknown, default);
    }

    private Amount? Composed()
    {
        if (Take("the negative of "))
        {
            var operand = Primary();
            return () => Apply(operand(), operand(), (x, _) => -x);
        }

        if (Take("the larger of ") || Take("the smaller of "))
        {
            var larger = text[..at].EndsWith("larger of ", StringComparison.Ordinal);
            var a = Primary();
            Need(" and ");
            var b = Primary();
            return () => Apply(a(), b(), (x, y) => larger == x >= y ? x : y);
        }

        if (Take("the number of days from "))
        {
            var from = Day();
            Need(" to ");
            var to = Day();
            return () => Apply((to().State, default), (from().State, default), (_, _) => Sluice.Facts.Number.Of(to().Code - from().Code));
        }

        if (Take("the figure of table "))
        {
            var name = Quoted();
            var date = frame.Order[Vocabulary.Date];
            return () => date.State != CellState.Known ? (date.State, default)
                : law.Table(name, DateOnly.FromDayNumber(date.Code))!.Value is { IsKnown: true } number ? (CellState.Known, number)
                : (CellState.Missing, default);
        }

        if (Take("the sum over every ") || Take("the largest over every "))
        {
            var sum = text[..at].EndsWith("sum over every ", StringComparison.Ordinal);
            var (rows, scope) = Elements();
            Need(" of (");
            var body = Number();
            Need(")");
            return () => rows()?.Select(row => Inside(scope, row, () => body())).ToList() is not { } values ? (CellState.Unknown, default)
                : values.Count == 0 ? (CellState.Known, Sluice.Facts.Number.Zero)
                : sum ? Gather(values, (x, y) => x + y)
                : Gather(values, (x, y) => x >= y ? x : y);
        }

        if (Take("the TPP installed in (") || Take("the largest TPP installed in one country of ("))
        {
            var largest = text[..at].EndsWith("of (", StringComparison.Ordinal);
            var set = Set();
            Need(") after this order");
            return () => Installed(set, largest);
        }

        return null;
    }

    // An unknown element decides, wherever an error stands.
    private static (CellState State, Number Value) Gather(List<(CellState State, Number Value)> values, Func<Number, Number, Number> combine) =>
        values.Exists(x => x.State == CellState.Unknown) ? (CellState.Unknown, default) : values.Aggregate((a, b) => Apply(a, b, combine));

    private (CellState State, Number Value) Installed(CountrySet set, bool largest)
    {
        var to = frame.Order[Vocabulary.Destination];
        if (frame.Installed is null || to.State == CellState.Unknown)
        {
            return (CellState.Unknown, default);
        }

        if (to.State == CellState.Missing)
        {
            return (CellState.Missing, default);
        }

        var here = set.Contains(to.Code);
        if (here && frame.Items.Any(x => x[Vocabulary.TotalTpp].State == CellState.Unknown))
        {
            return (CellState.Unknown, default);
        }

        var order = frame.Items.Select(x => x[Vocabulary.TotalTpp]).Where(x => here && x.State == CellState.Known).Select(x => (Code: to.Code, Tpp: x.Number));
        var amounts = frame.Installed.Where(x => set.Contains(x.Key)).Select(x => (Code: x.Key, Tpp: Sluice.Facts.Number.Of(x.Value))).Concat(order).ToList();
        int As(int code) => law.Treated.Where(x => x.From.Index == code).Select(x => x.As.Index).Append(code).First();
        var sums = largest
            ? amounts.GroupBy(x => As(x.Code)).Select(g => g.Aggregate(Sluice.Facts.Number.Zero, (sum, x) => sum + x.Tpp)).Append(Sluice.Facts.Number.Zero).Max()
            : amounts.Aggregate(Sluice.Facts.Number.Zero, (sum, x) => sum + x.Tpp);
        return (CellState.Known, sums);
    }

    private Number? Literal()
    {
        var match = Regex.Match(text[at..], @"^-?[0-9]+(,[0-9]{3})*(\.[0-9]+)?(×10\^[0-9]+|\^[0-9]+)?( %| billion| USD| units| operations| cubic feet| GB/s/mm²| GB/s| TPP/mm²| mm²| nm| PFLOPS)?");
        if (!match.Success)
        {
            return null;
        }

        Need(match.Value);
        var unit = match.Groups[4].Value;
        var power = match.Groups[3].Value;
        var plain = match.Value[..^(unit.Length + power.Length)].Replace(",", "", StringComparison.Ordinal);
        var exponent = power.StartsWith('×') ? "e" + power[4..] : power.StartsWith('^') ? "e" + (int.Parse(power[1..], CultureInfo.InvariantCulture) - 1) : "";
        var value = decimal.Parse(plain + exponent, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Sluice.Facts.Number.Of(unit == " %" ? value / 100m : value);
    }
}
