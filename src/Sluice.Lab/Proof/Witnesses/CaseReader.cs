using System.Numerics;
using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Reads facts off a case that a solver found; null for a fact that was never asked about.</summary>
/// <param name="order">The order.</param>
/// <param name="values">The case.</param>
internal sealed class CaseReader(PossibleOrder order, Values values)
{
    private readonly TermBank bank = order.Logic.Bank;

    /// <summary>Whether a term is true in the case.</summary>
    public bool IsTrue(Term term) => values.IsTrue(term);

    /// <summary>Which of its things a code is.</summary>
    public int? Code(string name) => order.Codes.TryGetValue(name, out var code) ? code.Read(values.IsTrue) : null;

    /// <summary>A flag.</summary>
    public bool? Flag(string name) => bank.Find(name) is { } term ? values.IsTrue(term) : null;

    /// <summary>A number.</summary>
    public decimal? Number(string name) => bank.Find(name) is { } term ? Exact(values.ValueOf(term), name) : null;

    /// <summary>A day.</summary>
    public DateOnly? Day(string name) => Number(name) is { } number ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>A country.</summary>
    public Country? Country(string name) => Code(name) is { } kind ? order.Apart.Countries.Example(kind) : null;

    /// <summary>A word of a fact.</summary>
    public string? Word(Fact fact, string name) => Code(name) is { } code ? fact.Words[code] : null;

    /// <summary>The words of a set, those that were asked about.</summary>
    public IReadOnlyList<string>? Words(Fact fact, string name, IEnumerable<Fact> asked) =>
        asked.Contains(fact) ? [.. fact.Words.Where((_, i) => Flag(FormattableString.Invariant($"{name}[{i}]")) == true)] : null;

    /// <summary>The number of a term.</summary>
    public Rational ValueOf(Term term) => values.ValueOf(term);

    /// <summary>A number as an order states it.</summary>
    public static decimal Exact(Rational value, string name) =>
        value.ToDecimal() ?? throw new UnrealisableException($"{name} comes to {value}, which no order can state exactly.");

    /// <summary>A whole number as an order states it.</summary>
    public static long Whole(BigInteger value) => (long)value;
}
