using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Screening.Suites;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice bench names</c>: names found and not found, on public suites, at the shipped thresholds.</summary>
internal static class BenchNamesCommand
{
    private const string DefaultFolder = "../shared/suites";

    public static Command Create()
    {
        var suites = new Option<string>("--suites") { Description = "The folder of the suites.", DefaultValueFactory = _ => DefaultFolder };
        var lists = new Option<string?>("--lists") { Description = "The folder of the lists the suites are looked for in (default: screening/lists beside the suites)." };
        var misses = new Option<bool>("--misses") { Description = "Also show each name that was missed or wrongly found, and why." };
        var command = new Command("names", "Measures how names are compared and found: precision, recall, rank and false hits, in one table.") { suites, lists, misses };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(suites);
            var listFolder = parsed.GetValue(lists) ?? Path.Combine(folder, "..", "screening", "lists");
            var all = new NameSuites(folder, listFolder).All().ToArray();
            if (all.Length == 0)
            {
                throw new UsageException($"There is no suite of names in '{folder}'; looked for: {string.Join(", ", NameSuites.Files)}.");
            }

            var done = 0;
            var rows = ProgressLine.Run(
                () => new WorkStatus(all[Math.Min(done, all.Length - 1)].File, (double)done / all.Length),
                () => Array.ConvertAll(all, suite =>
                {
                    var row = suite.Run();
                    done++;
                    return row;
                }));
            using var terminal = new Terminal();
            terminal.Show(NameSuitesPage.Of(rows, parsed.GetValue(misses)));
            return ExitStatus.Done;
        });
        return command;
    }
}
