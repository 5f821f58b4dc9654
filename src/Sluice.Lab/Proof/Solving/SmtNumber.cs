using System.Globalization;
using System.Numerics;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Solving;

/// <summary>Numbers as SMT-LIB 2 writes them.</summary>
internal static class SmtNumber
{
    /// <summary>A constant of sort Real.</summary>
    public static string Write(Rational value)
    {
        var above = BigInteger.Abs(value.Numerator).ToString(CultureInfo.InvariantCulture) + ".0";
        var positive = value.IsWhole ? above : $"(/ {above} {value.Denominator.ToString(CultureInfo.InvariantCulture)}.0)";
        return value.Sign < 0 ? $"(- {positive})" : positive;
    }

    /// <summary>A value that a solver gives: 5, 5.0, (- 5.0), (/ 1 3), (/ (- 1.0) 3.0).</summary>
    /// <exception cref="SolverException">It is not a number.</exception>
    public static Rational Read(SExpression value) => value switch
    {
        { Atom: { } text } when Parse(text) is { } number => number,
        { Parts: [{ Atom: "-" }, var inner] } => -Read(inner),
        { Parts: [{ Atom: "/" }, var above, var below] } => Read(above) / Read(below),
        { Parts: [{ Atom: "to_real" }, var inner] } => Read(inner),
        _ => throw new SolverException(SolverFailure.Confused, $"the solver gave '{value}' where a number was asked for."),
    };

    private static Rational? Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? text : text.Remove(point, 1);
        return BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? new Rational(whole, BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1))
            : null;
    }
}
