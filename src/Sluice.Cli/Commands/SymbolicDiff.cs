using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Lab.Proof.Differences;
using Sluice.Lab.Proof.Solving;
using Sluice.Law;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law diff A..B --symbolic</c>: every way in which an answer changes, with regions of orders, found by a solver.</summary>
internal sealed class SymbolicDiff
{
    private const int MostRegions = 1_000;

    private readonly Option<bool> symbolic = new("--symbolic") { Description = "Find every way in which the answer to an order changes, with regions of orders in words and an order that shows each; needs a solver. A and B may then also be written@DATE, enforced@DATE or DATE+PROPOSAL." };
    private readonly SolverOptions solver = new("With --symbolic: ", "after how many seconds no further region is begun", 8);
    private readonly Option<int> regions = new("--regions") { Description = "With --symbolic: how many regions of one way are listed at most (default: 1).", HelpName = "N", DefaultValueFactory = _ => 1 };

    /// <summary>Whether a pair of laws is named otherwise than by two days.</summary>
    public static bool IsNamed(string text) => text.Contains('@', StringComparison.Ordinal) || text.Contains('+', StringComparison.Ordinal);

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(symbolic);
        solver.AddTo(command);
        command.Options.Add(regions);
    }

    /// <summary>Whether it is asked for.</summary>
    /// <exception cref="UsageException">Laws are named as only this comparison takes them.</exception>
    public bool IsAsked(ParseResult parsed) =>
        parsed.GetValue(symbolic) || (!IsNamed(Ends(parsed)) ? false
            : throw new UsageException($"A..B: read '{Ends(parsed)}'; accepted: two days written yyyy-MM-dd..yyyy-MM-dd, or other names of laws with --symbolic."));

    /// <summary>Compares two laws.</summary>
    /// <exception cref="SolverException">There is no solver, or it gave no answer.</exception>
    public int Run(ParseResult parsed, Workplace workplace, LawMode mode, string[] with, bool json, Language language)
    {
        var ends = Ends(parsed).Split("..");
        var (before, after) = (Law(ends[0], [], mode, workplace), Law(ends[1], with, mode, workplace));
        var within = TimeSpan.FromSeconds(solver.Seconds(parsed));

        // A region that was begun is finished.
        var choice = solver.Choice(parsed) with { Time = within * 2 };
        var finder = new RegionFinder(workplace.Book, workplace.Catalogue, TimeProvider.System);
        var most = SolverOptions.Within(regions, parsed.GetValue(regions), 1, MostRegions);
        var found = ProgressLine.Run(() => new WorkStatus("asking the solver", null), () => finder.Find(before, after, choice, most, within));
        using var terminal = new Terminal();
        if (json)
        {
            SymbolicDiffJson.Write(terminal.Bytes, found, language);
        }
        else
        {
            terminal.Show(SymbolicDiffPage.Of(found, language));
        }

        return ExitStatus.Done;
    }

    private static string Ends(ParseResult parsed) => parsed.CommandResult.Children.OfType<System.CommandLine.Parsing.ArgumentResult>().First().Tokens[0].Value;

    private static LawChoice Law(string text, string[] with, LawMode mode, Workplace workplace)
    {
        try
        {
            var law = LawChoice.Parse(string.Join('+', (string[])[text, .. with]), mode, workplace.Proposals.Find);
            _ = workplace.Within(law.Day);
            return law;
        }
        catch (FormatException exception)
        {
            throw new UsageException($"A..B: {exception.Message}");
        }
    }
}
