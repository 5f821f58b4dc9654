using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law log</c>: the amendments, the newest first.</summary>
internal static class LawLogCommand
{
    public static Command Create()
    {
        var oneline = new Option<bool>("--oneline") { Description = "One line for each amendment." };
        var since = CommonOptions.Day("--since", "Only amendments applied from this day on.");
        var until = CommonOptions.Day("--until", "Only amendments applied from this day or before.");
        var proposals = new Option<bool>("--proposals") { Description = "The proposals beside the book instead: amendments nobody enacted." };
        var reverse = new Option<bool>("--reverse") { Description = "The oldest first." };
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var command = new Command("log", "Lists the amendments: when each is applied, where it is published, what it does.") { oneline, since, until, proposals, reverse, json, lang };
        command.SetAction(parsed =>
        {
            var first = parsed.GetValue(since) ?? DateOnly.MinValue;
            var last = parsed.GetValue(until) ?? DateOnly.MaxValue;
            var workplace = new Workplace(parsed);
            var amendments = (parsed.GetValue(proposals) ? workplace.Proposals.All() : workplace.Book.Amendments)
                .Where(amendment => amendment.FirstDay >= first && amendment.FirstDay <= last)
                .OrderBy(amendment => amendment.FirstDay).ToList();
            if (!parsed.GetValue(reverse))
            {
                amendments.Reverse();
            }

            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                AmendmentJson.WriteAll(terminal.Bytes, amendments, parsed.GetValue(lang));
            }
            else
            {
                terminal.Show(amendments.Count == 0 && parsed.GetValue(proposals)
                    ? new Page().Line("There is no proposal beside the book in these days.")
                    : LawLogPage.Of(amendments, parsed.GetValue(lang), parsed.GetValue(oneline)));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
