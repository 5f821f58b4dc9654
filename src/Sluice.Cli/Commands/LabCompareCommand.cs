using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Lab.Plans;
using Sluice.Law;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice lab compare BOOK --from LAW --to LAW</c>: the plan of a rule change.</summary>
internal static class LabCompareCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("BOOK") { Description = "The book of orders: JSON lines, an order on each; - reads standard input." };
        var from = Law("--from", "The law before");
        var to = Law("--to", "The law after");
        var html = new Option<string?>("--html") { Description = "Also write the plan as one page to this file, .html.", HelpName = "FILE" };
        var rows = new Option<int>("--rows")
        {
            Description = "With --html or --json: how many changed orders are listed at most, the largest first.", HelpName = "N", DefaultValueFactory = _ => new PlanOptions().Listed,
        };
        var threads = new Option<int>("--threads")
        {
            Description = "How many threads decide; the plan is the same for any number.", HelpName = "N", DefaultValueFactory = _ => new PlanOptions().Threads,
        };
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var command = new Command("compare", "Shows what a change of the rules does to a book of orders: which answers change and how, by destination, parent, chip and exporter, and which provisions do it.")
        {
            file, from, to, html, rows, threads, json, lang,
        };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var name = parsed.GetRequiredValue(file);
            var options = new PlanOptions { Listed = Within(rows, parsed.GetValue(rows), 0, PlanOptions.MostListed), Threads = Within(threads, parsed.GetValue(threads), 1, MostThreads) };
            var (before, after) = (Read(from, parsed.GetRequiredValue(from), workplace), Read(to, parsed.GetRequiredValue(to), workplace));
            using var page = parsed.GetValue(html) is { } path ? PageFile(path) : null;
            var plan = Make(name, workplace, before, after, options);
            var language = parsed.GetValue(lang);
            if (page is not null)
            {
                PlanHtml.Write(page.Stream, plan, name, language);
                page.Finish();
            }

            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                JsonDocumentWriter.Write(terminal.Bytes, writer => PlanJson.Write(writer, plan, name, language));
            }
            else
            {
                terminal.Show(PlanPage.Of(plan, language));
            }

            return Report(plan);
        });
        return command;
    }

    private const int MostThreads = 256;

    private static Option<string> Law(string name, string description) => new(name)
    {
        Description = $"{description}: {LawChoice.Accepted}. A date alone is the law as enforced on it; a PROPOSAL is named by its id or by a file.",
        HelpName = "LAW",
        Required = true,
    };

    private static LawChoice Read(Option<string> option, string text, Workplace workplace)
    {
        try
        {
            var law = LawChoice.Parse(text, LawMode.Enforced, workplace.Proposals.Find);
            _ = workplace.Within(law.Day);
            _ = workplace.Book.With(law.Extra);
            return law;
        }
        catch (Exception exception) when (exception is FormatException or FileNotFoundException or UsageException)
        {
            throw new UsageException($"{option.Name}: {exception.Message}");
        }
    }

    private static WholeFile PageFile(string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".html" or ".htm"))
        {
            throw new UsageException($"--html: read '{path}'; accepted: a file that ends in .html.");
        }

        return Directory.Exists(path) ? throw new UsageException($"--html: '{path}' is a directory; accepted: a file.") : WholeFile.Begin(path, "--html");
    }

    private static int Within(Option option, int number, int least, int most) =>
        number >= least && number <= most ? number : throw new UsageException($"{option.Name}: read {number}; accepted: {least} to {most:#,0}.");

    private static Plan Make(string name, Workplace workplace, LawChoice from, LawChoice to, PlanOptions options)
    {
        using var book = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
        var progress = new PlanStatus(book);
        var planner = new Planner(workplace.Book, workplace.Catalogue, TimeProvider.System);
        return ProgressLine.Run(progress.Status, () => planner.Run(BookLines.OfJson(book, name == "-" ? "standard input" : name), from, to, options, progress));
    }

    private static int Report(Plan plan)
    {
        foreach (var problem in plan.Problems)
        {
            Terminal.Complain(problem.Message);
        }

        if (plan.Unreadable > 0)
        {
            Terminal.Complain($"{plan.Unreadable:#,0} of {plan.Unreadable + plan.Orders.All.Orders:#,0} lines could not be read{(plan.Unreadable > plan.Problems.Count ? $"; the first {plan.Problems.Count} are told above" : "")}.");
        }

        return plan.Unreadable > 0 ? ExitStatus.BadInput : ExitStatus.Done;
    }
}
