using System.Numerics;
using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Finds a case of something that is possible, of as plain an order as there is, with numbers that an order can state.</summary>
/// <param name="session">The solver.</param>
/// <param name="order">The order.</param>
/// <param name="variation">How a second order differs from it, or null when there is none.</param>
internal sealed class CaseFinder(SolverSession session, PossibleOrder order, Variation? variation = null)
{
    private const int MostRounds = 4;
    private static readonly Rational Grain = Rational.Whole(1_000);
    private static readonly int[] Digits = [1, 2, 3, 5, 8, 12, 16];
    private static readonly BigInteger MostNice = BigInteger.Pow(10, 15);
    private readonly TermBank bank = order.Logic.Bank;

    /// <summary>A case; null when there is none.</summary>
    /// <param name="assuming">What is to hold.</param>
    /// <param name="preferences">What had better hold, the most important first.</param>
    /// <exception cref="SolverException">The solver does not tell.</exception>
    /// <exception cref="UnrealisableException">There is a case for numbers of units that need not be whole, and none was found for whole ones.</exception>
    public Values? Find(IReadOnlyList<Term> assuming, IReadOnlyList<Term> preferences)
    {
        var kept = preferences.Where(p => !p.IsFalse && !p.IsTrue).Distinct().ToList();
        while (!session.IsPossible([.. assuming, .. kept]))
        {
            var core = session.Core().ToHashSet();
            var least = kept.FindLastIndex(core.Contains);
            if (least < 0)
            {
                return null;
            }

            kept.RemoveAt(least);
        }

        List<Term> held = [.. assuming, .. kept];
        var values = session.Read(bank.Free);
        foreach (var line in variation?.Line is { } changed ? order.Lines.Append(changed) : order.Lines)
        {
            values = CountUnits(line, held, values);
        }

        return Round(held, values);
    }

    /// <summary>Makes the total of a line one of a whole number of units.</summary>
    private Values CountUnits(PossibleLine line, List<Term> held, Values values)
    {
        var read = new CaseReader(order, values);
        var form = (LineForm)line.Form.Read(values.IsTrue);
        held.Add(line.Is(form));
        if (form == LineForm.Catalogue)
        {
            held.AddRange(line.Entry.Bits.Select(bit => values.IsTrue(bit) ? bit : bank.Not(bit)));
        }

        var total = bank.Find(line.NameOf(Vocabulary.TotalTpp));
        if (total is null || line.CountsUnits || form == LineForm.Weights || LineUnits.Of(read, order, line, form) is not { Sign: > 0 } one)
        {
            return values;
        }

        var tpp = form == LineForm.Catalogue ? bank.Constant(one) : bank.Find(line.NameOf(Vocabulary.Tpp))!;
        var ratio = values.ValueOf(total) / one;
        BigInteger[] units = [1, 8, 1_000, 100_000, ratio.Floor(), ratio.Floor() + 1];
        foreach (var count in units.Where(u => u.Sign > 0).Distinct())
        {
            var whole = bank.Equal(total, bank.Scale(Rational.Whole(count), tpp));
            if (session.Check([.. held, whole]) == true)
            {
                held.Add(whole);
                return session.Read(bank.Free);
            }
        }

        throw new UnrealisableException("no whole number of units was found that comes to the total TPP of the case.");
    }

    /// <summary>Takes round numbers, as far as any will do. Rounding one may move another, so that all are looked at again.</summary>
    private Values Round(List<Term> held, Values values)
    {
        for (var again = 0; again < MostRounds; again++)
        {
            var odd = bank.Free.Where(t => t.Kind == TermKind.Number && !bank.IsDerived(t) && values.Numbers.TryGetValue(t, out var value) && !IsNice(value)).ToList();
            foreach (var number in odd)
            {
                foreach (var candidate in Near(values.ValueOf(number)))
                {
                    var rounded = bank.Equal(number, bank.Constant(candidate));
                    if (session.Check([.. held, rounded]) == true)
                    {
                        held.Add(rounded);
                        values = session.Read(bank.Free);
                        break;
                    }
                }
            }

            if (odd.Count == 0)
            {
                break;
            }
        }

        return values;
    }

    /// <summary>Whether an order would state such a number: few digits before the zeros, or few places.</summary>
    private static bool IsNice(Rational value) =>
        (value * Grain).IsWhole && (BigInteger.Abs(value.Numerator) < MostNice || value.Numerator % MostNice == 0);

    /// <summary>Numbers on either side of one, of more and more digits.</summary>
    private static IEnumerable<Rational> Near(Rational value)
    {
        var size = (int)Math.Floor(BigInteger.Log10(BigInteger.Max(1, BigInteger.Abs(value.Floor()))));
        foreach (var digits in Digits)
        {
            var power = digits - 1 - size;
            var unit = power >= 0 ? new Rational(1, BigInteger.Pow(10, power)) : Rational.Whole(BigInteger.Pow(10, -power));
            var below = Rational.Whole((value / unit).Floor()) * unit;
            yield return below;
            yield return below + unit;
        }
    }
}
