using System.Diagnostics;

namespace Sluice.Lab.Proof.Solving;

/// <summary>A solver that is installed: where it is, and how it is called.</summary>
/// <param name="Path">The program.</param>
/// <param name="IsZ3">Whether it is Z3; else it is cvc5.</param>
internal sealed record SolverProgram(string Path, bool IsZ3)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    /// <summary>What it is called in sentences.</summary>
    public string Name => IsZ3 ? "z3" : "cvc5";

    /// <summary>Finds a solver.</summary>
    /// <param name="program">z3, cvc5, or the path of one of them.</param>
    /// <exception cref="SolverException">There is no such program, or it is another one.</exception>
    public static SolverProgram Find(string program)
    {
        var path = Locate(program) ?? throw new SolverException(SolverFailure.NotFound, program is "z3" or "cvc5"
            ? $"the solver {program} is not installed; install it with: apt-get install {program}"
            : $"there is no solver '{program}'; accepted: z3, cvc5, or the path of one of them.");
        var version = VersionOf(path);
        return version.Contains("Z3", StringComparison.Ordinal) ? new SolverProgram(path, IsZ3: true)
            : version.Contains("cvc5", StringComparison.Ordinal) ? new SolverProgram(path, IsZ3: false)
            : throw new SolverException(SolverFailure.NotFound, $"'{path}' is neither z3 nor cvc5: asked for its version it said '{Documents.ScalarNode.Shorten(version.Trim())}'.");
    }

    /// <summary>The options under which it reads commands from standard input, within limits.</summary>
    public IEnumerable<string> Options(SolverChoice choice)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(choice.Time.TotalSeconds));
        return IsZ3
            ? ["-in", "-smt2", FormattableString.Invariant($"-T:{seconds}"), FormattableString.Invariant($"-memory:{choice.Megabytes}")]
            : ["--lang=smt2", "--incremental", "--produce-models", "--produce-unsat-assumptions", FormattableString.Invariant($"--tlimit={seconds * 1000}")];
    }

    private static string? Locate(string program)
    {
        if (program.Contains('/', StringComparison.Ordinal) || program.Contains(System.IO.Path.DirectorySeparatorChar))
        {
            return File.Exists(program) ? System.IO.Path.GetFullPath(program) : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => new[] { System.IO.Path.Combine(folder, program), System.IO.Path.Combine(folder, program + ".exe") }).FirstOrDefault(File.Exists);
    }

    private static string VersionOf(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(path, ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Soon))
            {
                process.Kill(entireProcessTree: true);
                throw new SolverException(SolverFailure.Died, $"'{path}' did not tell its version within {Soon.TotalSeconds:0} seconds.");
            }

            return said.GetAwaiter().GetResult();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new SolverException(SolverFailure.NotFound, $"'{path}' cannot be run: {e.Message}");
        }
    }
}
