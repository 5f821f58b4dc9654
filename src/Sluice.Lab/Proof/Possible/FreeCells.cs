using System.Numerics;
using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Possible;

/// <summary>A fact that can be anything: known where an order states it, and elsewhere missing or unknown.</summary>
/// <param name="bank">Makes the terms.</param>
/// <param name="known">Where it is known.</param>
/// <param name="unknown">Where it is unknown.</param>
internal abstract class FreeCell(TermBank bank, Term known, Term unknown) : AnyCell(bank)
{
    /// <inheritdoc />
    public sealed override Term Known => known;

    /// <inheritdoc />
    public sealed override Term Unknown => unknown;
}

/// <summary>A flag.</summary>
internal sealed class FlagCell(TermBank bank, Term known, Term unknown, Term value) : FreeCell(bank, known, unknown)
{
    /// <inheritdoc />
    public override Term Flag => value;
}

/// <summary>A number, or a date as a number.</summary>
internal sealed class NumberCell(TermBank bank, Term known, Term unknown, Term value) : FreeCell(bank, known, unknown)
{
    /// <inheritdoc />
    public override Term Number => value;
}

/// <summary>A word of a closed list.</summary>
internal sealed class SymbolCell(TermBank bank, Term known, Term unknown, Code value) : FreeCell(bank, known, unknown)
{
    /// <inheritdoc />
    public override Term OneOf(UInt128 words) => value.In((BigInteger)words);
}

/// <summary>A word that is the same in every order.</summary>
internal sealed class FixedWordCell(TermBank bank, int word) : FreeCell(bank, bank.True, bank.False)
{
    /// <inheritdoc />
    public override Term OneOf(UInt128 words) => Bank.Of((words >> word & UInt128.One) != UInt128.Zero);
}

/// <summary>A country.</summary>
internal sealed class CountryCell(TermBank bank, Term known, Term unknown, Code value, CountryKinds kinds) : FreeCell(bank, known, unknown)
{
    /// <inheritdoc />
    public override Term In(CountrySet countries) => value.In(kinds.Mask(countries));
}

/// <summary>A set of words or of small numbers.</summary>
internal sealed class SetCell(TermBank bank, Term known, Term unknown, Func<int, Term> element) : FreeCell(bank, known, unknown)
{
    /// <inheritdoc />
    public override Term Has(int element1) => element(element1);
}

/// <summary>A name, part or ECCN.</summary>
internal sealed class TextCell(TermBank bank, Term known, Term unknown, Code value, TextKinds kinds) : FreeCell(bank, known, unknown)
{
    /// <inheritdoc />
    public override Term OnList(ListBit list) => value.In(kind => kinds.IsOn(kind, list));
}

/// <summary>A name, part or ECCN that there is none of: it is on no list, and that is known.</summary>
internal sealed class NoTextCell(TermBank bank) : FreeCell(bank, bank.True, bank.False)
{
    /// <inheritdoc />
    public override Term OnList(ListBit list) => Bank.False;
}

/// <summary>Makes the cell of a fact that is free, by the kind of fact.</summary>
/// <param name="Bank">Makes the terms.</param>
/// <param name="Apart">What is told apart.</param>
internal sealed record CellMaker(TermBank Bank, Distinctions Apart)
{
    /// <summary>The cell of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="name">What its value is called.</param>
    /// <param name="known">Where it is known.</param>
    /// <param name="unknown">Where it is unknown.</param>
    /// <param name="range">Of a number the least and the most it can be.</param>
    public AnyCell Make(Fact fact, string name, Term known, Term unknown, (decimal Least, decimal Most)? range = null) => fact.Kind switch
    {
        FactKind.Flag => new FlagCell(Bank, known, unknown, Bank.Flag(name)),
        FactKind.Number => new NumberCell(Bank, known, unknown, Bank.Number(name, Rational.Of(range!.Value.Least), Rational.Of(range.Value.Most))),
        FactKind.Country => new CountryCell(Bank, known, unknown, Code(name, Apart.Countries.All.Count), Apart.Countries),
        FactKind.Symbol => new SymbolCell(Bank, known, unknown, Code(name, fact.Words.Count)),
        FactKind.Symbols or FactKind.Numerals => new SetCell(Bank, known, unknown, element => Bank.Flag(FormattableString.Invariant($"{name}[{element}]"))),
        FactKind.Date => new NumberCell(
            Bank, known, unknown, Bank.Number(name, Rational.Whole(DateOnly.MinValue.DayNumber), Rational.Whole(DateOnly.MaxValue.DayNumber), isWhole: true)),
        FactKind.Name => new TextCell(Bank, known, unknown, Code(name, Apart.Names.Texts.Count), Apart.Names),
        FactKind.Part => new TextCell(Bank, known, unknown, Code(name, Apart.Parts.Texts.Count), Apart.Parts),
        _ => new TextCell(Bank, known, unknown, Code(name, Apart.Eccns.Texts.Count), Apart.Eccns),
    };

    /// <summary>A free code, the same for the same name.</summary>
    public Code Code(string name, int count)
    {
        if (!codes.TryGetValue(name, out var code))
        {
            codes.Add(name, code = new Code(Bank, name, count));
        }

        return code;
    }

    /// <summary>The codes made so far.</summary>
    public IReadOnlyDictionary<string, Code> Codes => codes;

    private readonly Dictionary<string, Code> codes = new(StringComparer.Ordinal);
}
