using System.CommandLine;
using Sluice.Cases;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice cases FILE...</c>: runs acceptance cases and shows what differs.</summary>
internal static class CasesCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of acceptance cases, YAML or JSON.", Arity = ArgumentArity.OneOrMore };
        var json = CommonOptions.Json();
        var command = new Command("cases", "Runs acceptance cases and shows what differs; exit status 1 when a case of high or medium confidence differs.")
        {
            files, json,
        };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var decider = workplace.Decider();
            var runner = new CaseRunner((order, day) => decider.Decide(order, workplace.Within(day ?? order.Date ?? Workplace.Today)));
            var cases = parsed.GetRequiredValue(files).SelectMany(CaseReader.ReadFile).ToArray();
            var results = cases.Select(runner.Run).ToArray();
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                CasesJson.Write(terminal.Bytes, results);
            }
            else
            {
                terminal.Show(CasesPage.Of(results));
            }

            return results.Any(result => result.IsWrong) ? ExitStatus.Stop : ExitStatus.Done;
        });
        return command;
    }
}
