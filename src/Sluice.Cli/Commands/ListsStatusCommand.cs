using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice lists status</c>: which lists there are, and how old they are.</summary>
internal static class ListsStatusCommand
{
    public static Command Create()
    {
        var asOf = CommonOptions.AsOf("The day the lists would be used for (default: today).");
        var json = CommonOptions.Json();
        var command = new Command("status", "Shows the lists of parties that are used for a day, their version and age, and flags those older than seven days.") { asOf, json };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var lists = workplace.ListCalendar.On(parsed.GetValue(asOf) ?? Workplace.Today);
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                ListStatusJson.Write(terminal.Bytes, lists, workplace.Lists);
            }
            else
            {
                terminal.Show(ListStatusPage.Of(lists, workplace.Lists));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
