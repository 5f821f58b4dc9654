using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Law.Lint;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law lint</c>: what is wrong, missing, contradictory or left open in a book of law.</summary>
internal static class LawLintCommand
{
    public static Command Create()
    {
        var brief = new Option<bool>("--brief") { Description = "Leave out the orders that show the findings." };
        var info = new Option<bool>("--info") { Description = "Also list what is only worth knowing; a book passes with it." };
        var with = CommonOptions.With("Look the book through as if a proposal were enacted; may be given several times.");
        var json = CommonOptions.Json();
        var command = new Command("lint", "Finds what is wrong, missing, never reached or contradictory in the book; exit status 1 when it does not pass.") { brief, info, with, json };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var book = workplace.Book.With([.. parsed.GetRequiredValue(with).Select(workplace.Proposals.Find)]);
            var findings = LawLint.Run(book, new LintOptions { Catalogue = workplace.Catalogue });
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                LawLintJson.Write(terminal.Bytes, findings);
            }
            else
            {
                terminal.Show(LawLintPage.Of(findings, book.Amendments.Count, parsed.GetValue(info), !parsed.GetValue(brief)));
            }

            return findings.All(finding => finding.IsInfo) ? ExitStatus.Done : ExitStatus.Stop;
        });
        return command;
    }
}
