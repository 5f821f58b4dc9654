using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Screening.Lists.Reading;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice lists import FILE...</c>: takes in an edition of a list, and says what changed.</summary>
internal static class ListsImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The list as its issuer publishes it; OFAC's sdn.csv, alt.csv and add.csv together.", Arity = ArgumentArity.OneOrMore };
        var published = CommonOptions.Day("--published", "The day whose list it is (default: a day in the name of the file, else the day the file was last written).");
        var force = new Option<bool>("--force") { Description = "Import it although a list has lost more than a fifth of its parties." };
        var json = CommonOptions.Json();
        var command = new Command("import", "Imports a list of parties: finds out its form, checks it, keeps it as a version, and reports what changed.") { files, published, force, json };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files);
            var store = new Workplace(parsed).Lists;
            var today = Workplace.Today;
            var import = ProgressLine.Run(
                static () => new WorkStatus("reading the list", null),
                () =>
                {
                    var document = ListReader.Read(paths);
                    var day = parsed.GetValue(published) ?? EditionDay.Of(document.Files[0], today);
                    return day > today
                        ? throw new UsageException($"read the day {day:yyyy-MM-dd}; accepted: the day on which the list was published, which is not to come.")
                        : store.Import(document, day, parsed.GetValue(force));
                });
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                ListImportJson.Write(terminal.Bytes, import, store.Folder);
            }
            else
            {
                terminal.Show(ListImportPage.Of(import, store.Folder, today));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
