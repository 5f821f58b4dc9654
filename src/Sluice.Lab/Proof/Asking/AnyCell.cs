using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Asking;

/// <summary>The value of a fact for whatever is free: where it is known and where unknown; where neither, it is missing.</summary>
/// <param name="bank">Makes the terms.</param>
internal abstract class AnyCell(TermBank bank)
{
    /// <summary>Makes the terms.</summary>
    protected TermBank Bank { get; } = bank;

    /// <summary>Where there is a value.</summary>
    public abstract Term Known { get; }

    /// <summary>Where nobody can say.</summary>
    public abstract Term Unknown { get; }

    /// <summary>Where it is known that there is no such thing.</summary>
    public Term Missing => Bank.And(Bank.Not(Known), Bank.Not(Unknown));

    /// <summary>The value of a flag.</summary>
    public virtual Term Flag => throw Wrong(nameof(Flag));

    /// <summary>A number or, as the days since the first of the calendar, a date.</summary>
    public virtual Term Number => throw Wrong(nameof(Number));

    /// <summary>The symbol is one of some: bit n is word n.</summary>
    public virtual Term OneOf(UInt128 words) => throw Wrong(nameof(OneOf));

    /// <summary>The country is in a set.</summary>
    public virtual Term In(CountrySet countries) => throw Wrong(nameof(In));

    /// <summary>The set has an element.</summary>
    public virtual Term Has(int element) => throw Wrong(nameof(Has));

    /// <summary>The name, part or ECCN is in a list of the law.</summary>
    public virtual Term OnList(ListBit list) => throw Wrong(nameof(OnList));

    /// <summary>The number compares with a constant.</summary>
    public virtual Term Compares(ComparisonOperator @operator, Rational constant) => Numbers.Compare(Bank, Number, @operator, Bank.Constant(constant));

    private InvalidOperationException Wrong(string asked) => new($"{GetType().Name} has no {asked}.");
}
