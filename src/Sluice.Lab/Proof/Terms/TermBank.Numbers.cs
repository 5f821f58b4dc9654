namespace Sluice.Lab.Proof.Terms;

internal sealed partial class TermBank
{
    private const string Derived = "largest.";

    /// <summary>A number written out.</summary>
    public Term Constant(Rational value) => Make(TermKind.Constant, [], value, null, false);

    /// <summary>A number written out.</summary>
    public Term Constant(decimal value) => Constant(Rational.Of(value));

    /// <summary>The free number of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="least">The least it can be, or null when there is none.</param>
    /// <param name="most">The most it can be, or null when there is none.</param>
    /// <param name="isWhole">Whether it is a whole number.</param>
    public Term Number(string name, Rational? least, Rational? most, bool isWhole = false)
    {
        if (free.TryGetValue(name, out var known))
        {
            return known;
        }

        var term = Make(TermKind.Number, [], default, name, isWhole);
        free.Add(name, term);
        bounds.Add(term, (least, most));
        Axiom(least is { } low ? AtMost(Constant(low), term) : True);
        Axiom(most is { } high ? AtMost(term, Constant(high)) : True);
        return term;
    }

    /// <summary>The first number is at most the second.</summary>
    public Term AtMost(Term a, Term b)
    {
        if (a == b)
        {
            return True;
        }

        if (a.IsConstant && b.IsConstant)
        {
            return Of(a.Value <= b.Value);
        }

        // Comparing each branch leaves truth values where there would be a number that depends on one.
        if (a.Kind == TermKind.Choice)
        {
            return Choose(a.Parts[0], AtMost(a.Parts[1], b), AtMost(a.Parts[2], b));
        }

        if (b.Kind == TermKind.Choice)
        {
            return Choose(b.Parts[0], AtMost(a, b.Parts[1]), AtMost(a, b.Parts[2]));
        }

        if (a.Kind == TermKind.Scaled && b.IsConstant && a.Value.Sign > 0)
        {
            return AtMost(a.Parts[0], Constant(b.Value / a.Value));
        }

        if (b.Kind == TermKind.Scaled && a.IsConstant && b.Value.Sign > 0)
        {
            return AtMost(Constant(a.Value / b.Value), b.Parts[0]);
        }

        return Make(TermKind.AtMost, [a, b], default, null, false);
    }

    /// <summary>The first number is less than the second.</summary>
    public Term Less(Term a, Term b) => Not(AtMost(b, a));

    /// <summary>The numbers are the same.</summary>
    public Term Equal(Term a, Term b) => And(AtMost(a, b), AtMost(b, a));

    /// <summary>The one or the other number, by a truth value.</summary>
    public Term ChooseNumber(Term test, Term then, Term otherwise) =>
        test.IsTrue || then == otherwise ? then
        : test.IsFalse ? otherwise
        : test.Kind == TermKind.Not ? ChooseNumber(test.Parts[0], otherwise, then)
        : Make(TermKind.Choice, [test, then, otherwise], default, null, false);

    /// <summary>The sum.</summary>
    public Term Sum(IEnumerable<Term> parts)
    {
        var constant = default(Rational);
        var kept = new List<Term>();
        foreach (var part in parts.SelectMany(p => p.Kind == TermKind.Sum ? p.Parts : [p]))
        {
            if (part.IsConstant)
            {
                constant += part.Value;
            }
            else
            {
                kept.Add(part);
            }
        }

        if (constant.Sign != 0 || kept.Count == 0)
        {
            kept.Add(Constant(constant));
        }

        return kept.Count == 1 ? kept[0] : Make(TermKind.Sum, [.. kept.OrderBy(p => p.Id)], default, null, false);
    }

    /// <summary>The sum of two.</summary>
    public Term Add(Term a, Term b) => Sum([a, b]);

    /// <summary>A number times a constant.</summary>
    public Term Scale(Rational factor, Term a) =>
        factor.Sign == 0 ? Zero
        : factor == Rational.One ? a
        : a.IsConstant ? Constant(factor * a.Value)
        : a.Kind == TermKind.Scaled ? Scale(factor * a.Value, a.Parts[0])
        : a.Kind == TermKind.Choice ? ChooseNumber(a.Parts[0], Scale(factor, a.Parts[1]), Scale(factor, a.Parts[2]))
        : Make(TermKind.Scaled, [a], factor, null, false);

    /// <summary>The difference.</summary>
    public Term Subtract(Term a, Term b) => Add(a, Scale(-Rational.One, b));

    /// <summary>The product.</summary>
    public Term Multiply(Term a, Term b) =>
        a.IsConstant ? Scale(a.Value, b) : b.IsConstant ? Scale(b.Value, a) : Make(TermKind.Product, a.Id <= b.Id ? [a, b] : [b, a], default, null, false);

    /// <summary>The quotient; what it is where the divisor is zero must not matter.</summary>
    public Term Divide(Term a, Term b) =>
        b.IsConstant ? b.Value.Sign == 0 ? Zero : Scale(Rational.One / b.Value, a) : Make(TermKind.Quotient, [a, b], default, null, false);

    /// <summary>The largest of some numbers that are there, which are not negative; 0 when none is there.</summary>
    /// <remarks>It is a number of its own, as large as each and equal to one: nested choices of numbers would be compared pair by pair.</remarks>
    public Term Largest(IReadOnlyList<(Term Present, Term Value)> among)
    {
        var there = among.Where(x => !x.Present.IsFalse && x.Value != Zero).ToList();
        if (there.Count == 0)
        {
            return Zero;
        }

        var largest = Number(FormattableString.Invariant($"{Derived}{string.Join('.', there.Select(x => $"{x.Present.Id}-{x.Value.Id}"))}"), default(Rational), null);
        foreach (var (present, value) in there)
        {
            Axiom(Implies(present, AtMost(value, largest)));
        }

        Axiom(Any(there.Select(x => And(x.Present, AtMost(largest, x.Value))).Append(AtMost(largest, Zero))));
        return largest;
    }

    /// <summary>Whether a free number stands for something reckoned from others.</summary>
    public bool IsDerived(Term number) => number.Name?.StartsWith(Derived, StringComparison.Ordinal) == true;

    /// <summary>The least a number can be, as far as its form tells; null when it does not.</summary>
    public Rational? Least(Term term) => term.Kind switch
    {
        TermKind.Constant => term.Value,
        TermKind.Number => bounds[term].Least,
        TermKind.Choice => Min(Least(term.Parts[1]), Least(term.Parts[2])),
        TermKind.Sum => term.Parts.Aggregate((Rational?)default(Rational), (sum, part) => sum + Least(part)),
        TermKind.Scaled when term.Value.Sign > 0 => term.Value * Least(term.Parts[0]),
        TermKind.Scaled => term.Value * Most(term.Parts[0]),
        _ => null,
    };

    /// <summary>The most a number can be, as far as its form tells; null when it does not.</summary>
    public Rational? Most(Term term) => term.Kind switch
    {
        TermKind.Constant => term.Value,
        TermKind.Number => bounds[term].Most,
        TermKind.Choice => -Min(-Most(term.Parts[1]), -Most(term.Parts[2])),
        TermKind.Sum => term.Parts.Aggregate((Rational?)default(Rational), (sum, part) => sum + Most(part)),
        TermKind.Scaled when term.Value.Sign > 0 => term.Value * Most(term.Parts[0]),
        TermKind.Scaled => term.Value * Least(term.Parts[0]),
        _ => null,
    };

    private static Rational? Min(Rational? a, Rational? b) => a is { } x && b is { } y ? x < y ? x : y : null;
}
