using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions;

/// <summary>A set of countries. All of them are constants of the law.</summary>
/// <param name="Value">The countries, with those that are treated as one of them.</param>
/// <param name="Span">Where it begins.</param>
public abstract record CountrySetExpr(CountrySet Value, SourceSpan Span) : Expr(ExprType.CountrySet, Span);

/// <summary>Countries one by one: <c>["CN", "MO"]</c>.</summary>
/// <param name="Written">The countries as written.</param>
/// <param name="Value">With those that are treated as one of them.</param>
/// <param name="Span">Where it begins.</param>
public sealed record CountryList(CountrySet Written, CountrySet Value, SourceSpan Span) : CountrySetExpr(Value, Span);

/// <summary><c>group("D:5")</c>.</summary>
public sealed record CountryGroup(string Name, CountrySet Value, SourceSpan Span) : CountrySetExpr(Value, Span);

/// <summary><c>a + b</c> or <c>a - b</c> over sets of countries.</summary>
public sealed record CountryCombination(SetOperator Operator, CountrySetExpr Left, CountrySetExpr Right, CountrySet Value, SourceSpan Span)
    : CountrySetExpr(Value, Span);

/// <summary><c>outside(set)</c>: every other country.</summary>
public sealed record CountriesOutside(CountrySetExpr Set, CountrySet Value, SourceSpan Span) : CountrySetExpr(Value, Span);

/// <summary>A term of the law that stands for a set of countries.</summary>
public sealed record CountryTerm(string Name, CountrySetExpr Body, SourceSpan Span) : CountrySetExpr(Body.Value, Span);

/// <summary>A country in a comparison.</summary>
/// <param name="Country">The country as written.</param>
/// <param name="Value">The country with those that are treated as it.</param>
/// <param name="Span">Where it begins.</param>
public sealed record CountryLiteral(Country Country, CountrySet Value, SourceSpan Span) : Expr(ExprType.Country, Span);

/// <summary>A word of a fact's closed list.</summary>
/// <param name="Fact">The fact whose word it is.</param>
/// <param name="Code">Its position in the fact's words.</param>
/// <param name="Span">Where it begins.</param>
public sealed record SymbolLiteral(Fact Fact, int Code, SourceSpan Span) : Expr(ExprType.Symbol, Span)
{
    /// <summary>The word.</summary>
    public string Word => Fact.Words[Code];
}

/// <summary>Words of a fact's closed list: <c>["export", "reexport"]</c>.</summary>
/// <param name="Fact">The fact whose words they are.</param>
/// <param name="Bits">Bit n is word n of the fact.</param>
/// <param name="Span">Where it begins.</param>
public sealed record SymbolList(Fact Fact, UInt128 Bits, SourceSpan Span) : Expr(ExprType.Symbols, Span)
{
    /// <summary>The words, in the order of the fact.</summary>
    public IEnumerable<string> Words => Fact.Words.Where((_, i) => (Bits >> i & UInt128.One) != UInt128.Zero);
}

/// <summary><c>names("...")</c>, <c>chips("...")</c> or <c>eccns("...")</c>.</summary>
/// <param name="Type"><see cref="ExprType.NameList"/>, <see cref="ExprType.PartList"/> or <see cref="ExprType.EccnList"/>.</param>
/// <param name="Name">The list's name.</param>
/// <param name="Span">Where it begins.</param>
public sealed record NamedList(ExprType Type, string Name, SourceSpan Span) : Expr(Type, Span);

/// <summary>A party: a role, the recipient, or a bound name.</summary>
public sealed record PartyRef(RowRef Row, SourceSpan Span) : Expr(ExprType.Party, Span);

/// <summary>The list a macro walks.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Row">The line whose generators are walked; null for the lists of the order.</param>
public sealed record ListRef(ListKind Kind, RowRef? Row);
