using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice classify CHIP...</c>: parts and systems by the law of a day, or under every version of it.</summary>
internal static class ClassifyCommand
{
    public static Command Create()
    {
        var chips = new Argument<string[]>("CHIP") { Description = "Parts or systems of the catalogue, written as you like: \"h100 sxm\".", Arity = ArgumentArity.ZeroOrMore };
        var specs = new Option<string?>("--specs") { Description = "A file with the specification of one more part, YAML or JSON; - reads standard input.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day whose law applies (default: today).");
        var history = new Option<bool>("--history") { Description = "One line for each version of the law since the book begins under which the answer differs." };
        var to = new Option<string>("--to") { Description = "With --history: the destination, an ISO 3166-1 alpha-2 code.", HelpName = "COUNTRY", DefaultValueFactory = _ => "CN" };
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var command = new Command("classify", "Classifies parts and systems: ECCN, TPP and performance density by the law of a date.") { chips, specs, asOf, history, to, json, lang };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var items = Items(workplace, parsed.GetValue(chips) ?? [], parsed.GetValue(specs));
            using var terminal = new Terminal();
            if (parsed.GetValue(history))
            {
                var destination = Country.TryParse(parsed.GetRequiredValue(to)) ?? throw new UsageException($"--to: {Countries.Problem(parsed.GetRequiredValue(to))}");
                var histories = items.Select(item => ItemHistory.Of(item, destination, workplace)).ToArray();
                Show(terminal, parsed.GetValue(json), stream => HistoryJson.Write(stream, histories, destination), () => HistoryPage.Of(histories, destination, parsed.GetValue(lang)));
                return ExitStatus.Done;
            }

            var day = workplace.Within(parsed.GetValue(asOf) ?? Workplace.Today);
            var classified = Classified.Of(items, day, workplace);
            Show(terminal, parsed.GetValue(json), stream => ClassificationJson.Write(stream, classified, day, workplace.Book), () => ClassificationPage.Of(classified, day, parsed.GetValue(lang)));
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Show(Terminal terminal, bool json, Action<Stream> document, Func<Page> page)
    {
        if (json)
        {
            document(terminal.Bytes);
        }
        else
        {
            terminal.Show(page());
        }
    }

    private static OrderItem[] Items(Workplace workplace, string[] names, string? specs)
    {
        if (names.Length == 0 && specs is null)
        {
            throw new UsageException("classify needs the name of a part, or --specs with the file of a specification.");
        }

        var items = names.Select(name => Named(workplace.Catalogue, name));
        return specs is null ? [.. items] : [.. items, new SpecifiedItem(Specification(specs)) { Quantity = 1 }];
    }

    private static OrderItem Named(Catalogue catalogue, string name)
    {
        var chip = catalogue.FindChip(name);
        if (chip.Entry is { } part)
        {
            return new ChipItem(part.FullName) { Quantity = 1 };
        }

        return catalogue.FindSystem(name).Entry is { } system
            ? new SystemItem(system.FullName) { Quantity = 1 }
            : throw new UsageException(chip.Problem(name)!);
    }

    private static ChipSpecification Specification(string file)
    {
        if (file != "-")
        {
            return SpecificationReader.Read(DocumentReader.ReadFile(file, ReadLimits.Order), file);
        }

        using var input = Console.OpenStandardInput();
        return SpecificationReader.Read(DocumentReader.Read(input, "standard input", ReadLimits.Order), "standard input");
    }
}
