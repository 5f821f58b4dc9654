using System.Collections.Immutable;
using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagLiteral(bool Value, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary>A fact of a row, of the type its kind gives.</summary>
public sealed record FactRef(Fact Fact, RowRef Row, SourceSpan Span) : Expr(TypeOf(Fact), Span)
{
    /// <summary>The type of a fact's value.</summary>
    public static ExprType TypeOf(Fact fact) => fact.Kind switch
    {
        FactKind.Flag => ExprType.Flag,
        FactKind.Number => ExprType.Number,
        FactKind.Country => ExprType.Country,
        FactKind.Symbol => ExprType.Symbol,
        FactKind.Symbols => ExprType.Symbols,
        FactKind.Numerals => ExprType.Numerals,
        FactKind.Date => ExprType.Date,
        FactKind.Name => ExprType.Name,
        FactKind.Part => ExprType.Part,
        FactKind.Eccn => ExprType.Eccn,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}

/// <summary><c>!x</c>.</summary>
public sealed record Not(Expr Operand, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>a &amp;&amp; b &amp;&amp; c</c> or <c>a || b || c</c>: two or more operands, none of them a junction of the same kind.</summary>
public sealed record Junction(JunctionKind Kind, ImmutableArray<Expr> Operands, SourceSpan Span) : Expr(ExprType.Flag, Span)
{
    /// <summary>Joins operands, taking in the operands of junctions of the same kind.</summary>
    public static Expr Of(JunctionKind kind, IReadOnlyList<Expr> operands, SourceSpan span)
    {
        if (operands.Count == 1)
        {
            return operands[0];
        }

        var flat = ImmutableArray.CreateBuilder<Expr>(operands.Count);
        foreach (var operand in operands)
        {
            if (operand is Junction inner && inner.Kind == kind)
            {
                flat.AddRange(inner.Operands);
            }
            else
            {
                flat.Add(operand);
            }
        }

        return new Junction(kind, flat.ToImmutable(), span);
    }

    /// <inheritdoc />
    public bool Equals(Junction? other) => base.Equals(other) && Kind == other.Kind && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Kind, Operands.Length, Operands[0]);
}

/// <summary><c>test ? then : otherwise</c>, over conditions or numbers.</summary>
public sealed record Conditional(Expr Test, Expr Then, Expr Otherwise, SourceSpan Span) : Expr(Then.Type, Span);

/// <summary>
/// A comparison. Numbers, days and dates have all six operators; countries, symbols and flags only equal and not equal.
/// </summary>
public sealed record Comparison(ComparisonOperator Operator, Expr Left, Expr Right, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary>
/// <c>element in set</c>: a country in a set of countries, a symbol in a list of words or in a set of symbols, a whole
/// number in numerals, a name, part or ECCN in a list that the law gives.
/// </summary>
public sealed record Membership(Expr Element, Expr Set, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>under(eccn, "3B001.f")</c>: the ECCN is that paragraph or one below it.</summary>
public sealed record UnderEccn(FactRef Eccn, string Prefix, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>has(fact)</c>: true when known, false when there is no such thing, unknown when unknown.</summary>
public sealed record HasFact(FactRef Fact, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>has(role)</c>: whether a party has the role.</summary>
public sealed record HasParty(PartyRef Party, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>headquartered_in(party, set)</c>: the party's or its ultimate parent's headquarters are in the set.</summary>
public sealed record HeadquarteredIn(PartyRef Party, CountrySetExpr Set, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>owned_by_listed(party, threshold, [lists])</c>: listed parties own at least that share, in aggregate.</summary>
/// <param name="Party">The party owned.</param>
/// <param name="Threshold">The share, 0 to 1, that counts.</param>
/// <param name="Lists">The lists that count.</param>
/// <param name="Span">Where it begins.</param>
public sealed record OwnedByListed(PartyRef Party, Expr Threshold, SymbolList Lists, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary><c>list.exists(x, body)</c> or <c>list.all(x, body)</c>.</summary>
public sealed record Quantified(Quantifier Quantifier, ListRef List, RowRef Variable, Expr Body, SourceSpan Span) : Expr(ExprType.Flag, Span);

/// <summary>A term of the law, with its text typed where it is used.</summary>
public sealed record TermUse(string Name, PartyRef? Argument, Expr Body, SourceSpan Span) : Expr(Body.Type, Span);
