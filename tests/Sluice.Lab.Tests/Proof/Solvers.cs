using Sluice.Lab.Proof.Solving;

namespace Sluice.Lab.Tests.Proof;

/// <summary>The solvers that tests ask; <c>./test</c> sees to it that they are installed.</summary>
internal static class Solvers
{
    public static SolverChoice Z3 { get; } = new("z3", TimeSpan.FromSeconds(120), SolverChoice.UsualMegabytes);

    public static SolverChoice Cvc5 { get; } = new("cvc5", TimeSpan.FromSeconds(120), SolverChoice.UsualMegabytes);
}
