namespace Sluice.Lab.Proof.Solving;

/// <summary>Which solver is asked, and how much it may take.</summary>
/// <param name="Program">z3, cvc5, or the path of one of them.</param>
/// <param name="Time">How long it may run in all.</param>
/// <param name="Megabytes">How much memory it may take.</param>
public sealed record SolverChoice(string Program, TimeSpan Time, int Megabytes)
{
    /// <summary>The solver that is asked when none is named.</summary>
    public const string Usual = "z3";

    /// <summary>How much memory a solver may take when nothing is said.</summary>
    public const int UsualMegabytes = 2_048;

    /// <summary>Where everything that the solver is told is written too, or null.</summary>
    public string? Transcript { get; init; }
}
