using Sluice.Law.Conditions.Compiled;

namespace Sluice.Law.Conditions;

/// <summary>Turns typed conditions into objects that evaluate without looking anything up.</summary>
public static class ConditionCompiler
{
    /// <summary>Compiles a condition.</summary>
    /// <param name="flag">A condition of type <see cref="ExprType.Flag"/>.</param>
    /// <param name="definitions">The definitions it was read under.</param>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public static Test Compile(Expr flag, IDefinitions definitions) => flag.Type == ExprType.Flag
        ? new Builder(definitions).Test(flag)
        : throw new ArgumentException($"'{flag}' is {flag.Type.Say()}; only what is true or false is a condition.", nameof(flag));

    /// <summary>Compiles a number.</summary>
    /// <param name="number">An expression of type <see cref="ExprType.Number"/> or <see cref="ExprType.Days"/>.</param>
    /// <param name="definitions">The definitions it was read under.</param>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public static Measure CompileNumber(Expr number, IDefinitions definitions) => number.Type.IsNumeric()
        ? new Builder(definitions).Measure(number)
        : throw new ArgumentException($"'{number}' is {number.Type.Say()}; only a number can be worked out.", nameof(number));
}
