using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>The type a text or list without a type of its own takes from its surroundings.</summary>
/// <param name="Type">The type, or null when nothing gives one.</param>
/// <param name="Fact">The fact whose words are meant, for symbols.</param>
internal readonly record struct Hint(ExprType? Type, Fact? Fact = null)
{
    /// <summary>No surroundings.</summary>
    public static Hint None => default;

    /// <summary>The words a symbol or a set of symbols is of, or null.</summary>
    public static Fact? WordsOf(Expr expr) => expr switch
    {
        FactRef { Fact.Words.Count: > 0 } reference => reference.Fact,
        SymbolLiteral literal => literal.Fact,
        SymbolList list => list.Fact,
        TermUse term => WordsOf(term.Body),
        _ => null,
    };
}
