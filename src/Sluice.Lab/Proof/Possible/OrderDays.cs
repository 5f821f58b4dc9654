using System.Numerics;
using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The day of an order: one, or any of a span on which the law stays the same.</summary>
internal sealed class OrderDays
{
    private const int MonthsOfQuarter = 3;
    private readonly TermBank bank;
    private readonly DateOnly from;
    private readonly DateOnly to;

    public OrderDays(Logic logic, LawInQuestion law)
    {
        bank = logic.Bank;
        (from, to) = (law.From, law.To);
        Name = FormattableString.Invariant($"date.{from:yyyyMMdd}-{to:yyyyMMdd}");
        Day = from == to
            ? bank.Constant(from.DayNumber)
            : bank.Number(Name, Rational.Whole(from.DayNumber), Rational.Whole(to.DayNumber), isWhole: true);
    }

    /// <summary>What the day is called.</summary>
    public string Name { get; }

    /// <summary>The day, as a number.</summary>
    public Term Day { get; }

    /// <summary>The date of the order as a fact.</summary>
    public AnyCell Date => new NumberCell(bank, bank.True, bank.False, Day);

    /// <summary>The year of the order as a fact.</summary>
    public AnyCell Year => from.Year == to.Year ? new NumberCell(bank, bank.True, bank.False, bank.Constant(from.Year)) : new YearCell(bank, this);

    /// <summary>The number a table gives for the day.</summary>
    public AnyNumber Table(IDefinitions definitions, string name)
    {
        var quarters = new List<(DateOnly Begins, Number Number)>();
        for (var day = from; day <= to; day = Next(day))
        {
            var number = definitions.Table(name, day) ?? Number.Unknown;
            if (quarters.Count == 0 || quarters[^1].Number != number)
            {
                quarters.Add((day, number));
            }
        }

        var (known, value) = (bank.Of(quarters[0].Number.IsKnown), ValueOf(quarters[0].Number));
        foreach (var (begins, number) in quarters.Skip(1))
        {
            var since = Since(begins);
            known = bank.Choose(since, bank.Of(number.IsKnown), known);
            value = bank.ChooseNumber(since, ValueOf(number), value);
        }

        return new AnyNumber(known, bank.False, value);
    }

    private Term ValueOf(Number number) => number.IsKnown ? bank.Constant(Rational.Of(number)) : bank.Zero;

    private Term Since(DateOnly day) => bank.AtMost(bank.Constant(day.DayNumber), Day);

    private static DateOnly Next(DateOnly day)
    {
        var quarter = new DateOnly(day.Year, (((day.Month - 1) / MonthsOfQuarter) * MonthsOfQuarter) + 1, 1);
        return quarter.Year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : quarter.AddMonths(MonthsOfQuarter);
    }

    /// <summary>The year of the day, compared by the days on which years begin.</summary>
    private sealed class YearCell(TermBank bank, OrderDays days) : AnyCell(bank)
    {
        /// <inheritdoc />
        public override Term Known => Bank.True;

        /// <inheritdoc />
        public override Term Unknown => Bank.False;

        /// <inheritdoc />
        public override Term Number
        {
            get
            {
                var value = Bank.Constant(days.from.Year);
                for (var year = days.from.Year + 1; year <= days.to.Year; year++)
                {
                    value = Bank.ChooseNumber(AtLeast(year), Bank.Constant(year), value);
                }

                return value;
            }
        }

        /// <inheritdoc />
        public override Term Compares(ComparisonOperator @operator, Rational constant)
        {
            var floor = constant.Floor();
            var atLeast = AtLeast(constant.IsWhole ? floor : floor + 1);
            var above = AtLeast(floor + 1);
            return @operator switch
            {
                ComparisonOperator.AtLeast => atLeast,
                ComparisonOperator.Less => Bank.Not(atLeast),
                ComparisonOperator.Greater => above,
                ComparisonOperator.AtMost => Bank.Not(above),
                ComparisonOperator.Equal => Bank.And(atLeast, Bank.Not(above)),
                _ => Bank.Not(Bank.And(atLeast, Bank.Not(above))),
            };
        }

        private Term AtLeast(BigInteger year) =>
            year <= days.from.Year ? Bank.True : year > days.to.Year ? Bank.False : days.Since(new DateOnly((int)year, 1, 1));
    }
}
