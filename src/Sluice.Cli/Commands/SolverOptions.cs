using System.CommandLine;
using Sluice.Lab.Proof.Solving;

namespace Sluice.Cli.Commands;

/// <summary>The options that say which solver is asked and how much it may take.</summary>
/// <param name="when">Before a description, where they belong to another option; else empty.</param>
/// <param name="timeout">What the seconds limit.</param>
/// <param name="usualSeconds">How many seconds when nothing is said.</param>
internal sealed class SolverOptions(string when, string timeout, int usualSeconds)
{
    private const int MostSeconds = 3_600;
    private const int LeastMegabytes = 64;
    private const int MostMegabytes = 1_048_576;

    private readonly Option<string> program = new("--solver")
    {
        Description = $"{when}z3, cvc5 or the path of one (default: {SolverChoice.Usual}).", HelpName = "PROGRAM", DefaultValueFactory = _ => SolverChoice.Usual,
    };

    private readonly Option<int> seconds = new("--timeout")
    {
        Description = $"{when}{timeout} (default: {usualSeconds}).", HelpName = "SECONDS", DefaultValueFactory = _ => usualSeconds,
    };

    private readonly Option<int> megabytes = new("--memory")
    {
        Description = $"{when}how much memory the solver may take (default: {SolverChoice.UsualMegabytes}).", HelpName = "MB", DefaultValueFactory = _ => SolverChoice.UsualMegabytes,
    };

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(program);
        command.Options.Add(seconds);
        command.Options.Add(megabytes);
    }

    /// <summary>How many seconds are given.</summary>
    /// <exception cref="UsageException">It is no number of seconds that is accepted.</exception>
    public int Seconds(ParseResult parsed) => Within(seconds, parsed.GetValue(seconds), 1, MostSeconds);

    /// <summary>The solver.</summary>
    /// <exception cref="UsageException">A limit is none that is accepted.</exception>
    public SolverChoice Choice(ParseResult parsed) => new(
        parsed.GetRequiredValue(program), TimeSpan.FromSeconds(Seconds(parsed)), Within(megabytes, parsed.GetValue(megabytes), LeastMegabytes, MostMegabytes));

    /// <summary>A number within its limits.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static int Within(Option option, int number, int least, int most) =>
        number >= least && number <= most ? number : throw new UsageException($"{option.Name}: read {number}; accepted: {least} to {most:#,0}.");
}
