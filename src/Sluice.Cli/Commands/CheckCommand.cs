using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Determinations;
using Sluice.Orders;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice check ORDER</c>: one order in, a determination out.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("ORDER") { Description = "The order, YAML or JSON; - reads standard input." };
        var asOf = CommonOptions.AsOf("The day whose law applies (default: the order's date, else today).");
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var memo = new Option<string?>("--memo") { Description = "Also write a decision memo to this file, .html or .md.", HelpName = "FILE" };
        var trace = new Option<bool>("--trace") { Description = "Also list every provision that was weighed and does not hold." };
        var command = new Command("check", "Decides one order: may it move, under what authority, what must be filed, what is still to be asked.")
        {
            file, asOf, json, lang, memo, trace,
        };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var memoFile = parsed.GetValue(memo) is { } path ? MemoFile.Of(path) : null;
            var order = Read(parsed.GetRequiredValue(file));
            var language = parsed.GetValue(lang);
            var day = workplace.Within(parsed.GetValue(asOf) ?? order.Date ?? Workplace.Today);
            var screened = workplace.OrderScreen.Screen(order, day, language);
            var determination = screened.Complete(workplace.Decider().Decide(screened.Order, day, language));
            memoFile?.Write(determination, screened.Order, language);
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                DeterminationJson.Write(terminal.Bytes, determination);
                terminal.Bytes.Write("\n"u8);
            }
            else
            {
                terminal.Show(DeterminationPage.Of(determination, order, language, parsed.GetValue(trace)));
            }

            return determination.AsWritten.Outcome == Outcome.Prohibited || determination.AsEnforced.Outcome == Outcome.Prohibited
                ? ExitStatus.Stop
                : ExitStatus.Done;
        });
        return command;
    }

    private static Order Read(string file)
    {
        if (file != "-")
        {
            return OrderReader.ReadFile(file);
        }

        using var input = Console.OpenStandardInput();
        return OrderReader.Read(input, "standard input");
    }
}
