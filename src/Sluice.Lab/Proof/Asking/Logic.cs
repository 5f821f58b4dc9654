using Sluice.Facts;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Asking;

/// <summary>The connectives of <see cref="Tris"/> over values that depend on what is free.</summary>
internal sealed class Logic
{
    public Logic(TermBank bank)
    {
        Bank = bank;
        True = new(bank.True, bank.False, bank.False);
        False = new(bank.False, bank.True, bank.False);
        Unknown = new(bank.False, bank.False, bank.True);
        Error = new(bank.False, bank.False, bank.False);
    }

    /// <summary>Makes the terms.</summary>
    public TermBank Bank { get; }

    /// <summary>Always true.</summary>
    public FourValued True { get; }

    /// <summary>Always false.</summary>
    public FourValued False { get; }

    /// <summary>Always unknown.</summary>
    public FourValued Unknown { get; }

    /// <summary>Never with a value.</summary>
    public FourValued Error { get; }

    /// <summary>A value that does not depend on anything.</summary>
    public FourValued Of(Tri value) => value switch { Tri.True => True, Tri.False => False, Tri.Unknown => Unknown, _ => Error };

    /// <summary>A value that is always known.</summary>
    public FourValued Known(Term value) => new(value, Bank.Not(value), Bank.False);

    /// <summary>What is asked of a cell: known where the cell is, and where it is missing without a value.</summary>
    public FourValued Asked(Term known, Term unknown, Term value) => new(Bank.And(known, value), Bank.And(known, Bank.Not(value)), unknown);

    /// <summary>Where there is no value.</summary>
    public Term IsError(FourValued a) => Bank.All([Bank.Not(a.Holds), Bank.Not(a.Fails), Bank.Not(a.Unknown)]);

    /// <summary>The opposite; unknown and error stay what they are.</summary>
    public FourValued Not(FourValued a) => new(a.Fails, a.Holds, a.Unknown);

    /// <summary>All hold.</summary>
    public FourValued And(params IReadOnlyList<FourValued> operands)
    {
        var fails = Bank.Any(operands.Select(o => o.Fails));
        return new(Bank.All(operands.Select(o => o.Holds)), fails, Bank.And(Bank.Not(fails), Bank.Any(operands.Select(o => o.Unknown))));
    }

    /// <summary>At least one holds.</summary>
    public FourValued Or(params IReadOnlyList<FourValued> operands)
    {
        var holds = Bank.Any(operands.Select(o => o.Holds));
        return new(holds, Bank.All(operands.Select(o => o.Fails)), Bank.And(Bank.Not(holds), Bank.Any(operands.Select(o => o.Unknown))));
    }

    /// <summary>One of two, by a third; where the third is unknown, what both agree on.</summary>
    public FourValued Branch(FourValued test, FourValued then, FourValued otherwise)
    {
        var bothHold = Bank.And(then.Holds, otherwise.Holds);
        var bothFail = Bank.And(then.Fails, otherwise.Fails);
        return new(
            Bank.Any([Bank.And(test.Holds, then.Holds), Bank.And(test.Fails, otherwise.Holds), Bank.And(test.Unknown, bothHold)]),
            Bank.Any([Bank.And(test.Holds, then.Fails), Bank.And(test.Fails, otherwise.Fails), Bank.And(test.Unknown, bothFail)]),
            Bank.Any(
            [
                Bank.And(test.Holds, then.Unknown), Bank.And(test.Fails, otherwise.Unknown),
                Bank.All([test.Unknown, Bank.Not(bothHold), Bank.Not(bothFail)]),
            ]));
    }

    /// <summary>Two values are the same, or are not.</summary>
    public FourValued Same(FourValued a, FourValued b, bool wanted)
    {
        var same = Bank.Or(Bank.And(a.Holds, b.Holds), Bank.And(a.Fails, b.Fails));
        var other = Bank.Or(Bank.And(a.Holds, b.Fails), Bank.And(a.Fails, b.Holds));
        return new(wanted ? same : other, wanted ? other : same, Bank.Or(a.Unknown, b.Unknown));
    }

    /// <summary>The one or the other value, by a truth value.</summary>
    public FourValued Choose(Term test, FourValued then, FourValued otherwise) => new(
        Bank.Choose(test, then.Holds, otherwise.Holds), Bank.Choose(test, then.Fails, otherwise.Fails), Bank.Choose(test, then.Unknown, otherwise.Unknown));

    /// <summary>A provision without a value does not hold.</summary>
    public FourValued Settled(FourValued a) => new(a.Holds, Bank.And(Bank.Not(a.Holds), Bank.Not(a.Unknown)), a.Unknown);

    /// <summary>Where two numbers are known both, and where one is unknown; unknown goes before error.</summary>
    public (Term Known, Term Unknown) Both(AnyNumber a, AnyNumber b) => (Bank.And(a.Known, b.Known), Bank.Or(a.Unknown, b.Unknown));

    /// <summary>A number that is always known.</summary>
    public AnyNumber Number(Term value) => new(Bank.True, Bank.False, value);
}
