using System.Numerics;

namespace Sluice.Lab.Proof.Terms;

/// <summary>
/// One of finitely many things that is free: a country, a word, a part. It is held as bits, so that a solver decides about truth values
/// alone and a set of things is a circuit over a handful of them.
/// </summary>
internal sealed class Code
{
    private readonly TermBank bank;
    private readonly Term[] bits;
    private readonly Dictionary<BigInteger, Term> sets = [];

    /// <summary>A free code.</summary>
    /// <param name="bank">Makes the terms.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="count">How many things there are, at least one.</param>
    public Code(TermBank bank, string name, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        this.bank = bank;
        Name = name;
        Count = count;
        bits = [.. Enumerable.Range(0, BitOperations.Log2((uint)Math.Max(1, count - 1)) + (count > 1 ? 1 : 0)).Select(i => bank.Flag(FormattableString.Invariant($"{name}.{i}")))];
        bank.Axiom(Within(0, bits.Length, (BigInteger.One << count) - 1, dontCare: BigInteger.Zero));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>How many things there are.</summary>
    public int Count { get; }

    /// <summary>The bits, the lowest first.</summary>
    public IReadOnlyList<Term> Bits => bits;

    /// <summary>It is one of the things of a set: bit n of the mask is thing n.</summary>
    public Term In(BigInteger mask)
    {
        mask &= (BigInteger.One << Count) - 1;
        if (!sets.TryGetValue(mask, out var term))
        {
            var unused = ((BigInteger.One << (1 << bits.Length)) - 1) & ~((BigInteger.One << Count) - 1);
            sets.Add(mask, term = Within(0, bits.Length, mask, unused));
        }

        return term;
    }

    /// <summary>It is one of the things that pass a test.</summary>
    public Term In(Func<int, bool> test)
    {
        var mask = BigInteger.Zero;
        for (var i = 0; i < Count; i++)
        {
            mask |= test(i) ? BigInteger.One << i : BigInteger.Zero;
        }

        return In(mask);
    }

    /// <summary>It is that thing.</summary>
    public Term Is(int thing) => In(BigInteger.One << thing);

    /// <summary>Which thing it is, by the values of its bits.</summary>
    public int Read(Func<Term, bool> value)
    {
        var thing = 0;
        for (var i = 0; i < bits.Length; i++)
        {
            thing |= value(bits[i]) ? 1 << i : 0;
        }

        return thing;
    }

    /// <summary>The circuit of a set over the lower bits, for codes that begin at <paramref name="from"/>; what is not cared for may come out either way.</summary>
    private Term Within(int from, int levels, BigInteger mask, BigInteger dontCare)
    {
        var size = 1 << levels;
        var window = ((BigInteger.One << size) - 1) << from;
        if ((mask & window & ~dontCare).IsZero)
        {
            return bank.False;
        }

        if ((~mask & window & ~dontCare).IsZero)
        {
            return bank.True;
        }

        var half = size / 2;
        var low = ((BigInteger.One << half) - 1) << from;
        var high = low << half;
        if ((dontCare & high) == high)
        {
            return Within(from, levels - 1, mask, dontCare);
        }

        return bank.Choose(
            bits[levels - 1], Within(from + half, levels - 1, mask, dontCare), Within(from, levels - 1, mask, dontCare));
    }
}
