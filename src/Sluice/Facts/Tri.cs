namespace Sluice.Facts;

/// <summary>
/// The value of a condition: it holds, it fails, it depends on a fact that is not known, or it cannot be evaluated.
/// The order of the members carries no meaning.
/// </summary>
public enum Tri : byte
{
    /// <summary>The condition fails.</summary>
    False = 0,

    /// <summary>The condition holds.</summary>
    True = 1,

    /// <summary>The condition depends on a fact that is not known.</summary>
    Unknown = 2,

    /// <summary>The condition has no value, for instance after a division by zero (CEL: an error).</summary>
    Error = 3,
}

/// <summary>
/// The connectives of the Common Expression Language over <see cref="Tri"/>: commutative, absorbing
/// (<c>false &amp;&amp; unknown</c> is false in either order, and so is <c>false &amp;&amp; error</c>), and unknown before error.
/// Source: CEL language definition, "Logical operators", and cel-go's partial evaluation.
/// </summary>
public static class Tris
{
    /// <summary>Conjunction.</summary>
    public static Tri And(Tri a, Tri b) =>
        a == Tri.False || b == Tri.False ? Tri.False
        : a == Tri.Unknown || b == Tri.Unknown ? Tri.Unknown
        : a == Tri.Error || b == Tri.Error ? Tri.Error
        : Tri.True;

    /// <summary>Disjunction.</summary>
    public static Tri Or(Tri a, Tri b) =>
        a == Tri.True || b == Tri.True ? Tri.True
        : a == Tri.Unknown || b == Tri.Unknown ? Tri.Unknown
        : a == Tri.Error || b == Tri.Error ? Tri.Error
        : Tri.False;

    /// <summary>Negation; unknown and error stay what they are.</summary>
    public static Tri Not(Tri a) => a switch { Tri.True => Tri.False, Tri.False => Tri.True, _ => a };

    /// <summary>A known truth value.</summary>
    public static Tri Of(bool value) => value ? Tri.True : Tri.False;

    /// <summary>The truth value as the contract writes it: true, false or null.</summary>
    public static bool? ToNullable(this Tri value) => value switch { Tri.True => true, Tri.False => false, _ => null };
}
