using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Parties;
using Sluice.Screening.Index;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice screen NAME | --file FILE | --pairs FILE</c>: who on the lists may a name be.</summary>
internal static class ScreenCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "The name as people type it, in any script.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "Screen every name of this file: one a line, or CSV with a column name and, where known, country, address, birth_date and type.", HelpName = "FILE" };
        var pairs = new Option<string?>("--pairs") { Description = "Score pairs instead: tab separated, with the header query, candidate and, where known, schema.", HelpName = "FILE" };
        var country = Country("--country", "Where the party is: an ISO 3166-1 alpha-2 code.");
        var address = new Option<string?>("--address") { Description = "The address as typed.", HelpName = "TEXT" };
        var birth = new Option<string?>("--born") { Description = "The date of birth as typed.", HelpName = "DATE" };
        var asOf = CommonOptions.AsOf("The day whose lists are used (default: today).");
        var json = CommonOptions.Json();
        var command = new Command("screen", "Finds listed parties by name: ranked, with a score, a band and the words that decided.")
        {
            name, file, pairs, country, address, birth, asOf, json,
            ScreenDecideCommand.Create(),
            ScreenDecisionsCommand.Create(),
        };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var day = parsed.GetValue(asOf) ?? Workplace.Today;
            switch (parsed.GetValue(name), parsed.GetValue(file), parsed.GetValue(pairs))
            {
                case ({ } query, null, null) when !string.IsNullOrWhiteSpace(query):
                    return One(workplace, new PartyQuery(query) { Country = parsed.GetValue(country), Address = parsed.GetValue(address), BirthDate = parsed.GetValue(birth) }, day, parsed.GetValue(json));
                case (null, { } names, null):
                    return NameFile.Screen(names, workplace.NameScreen, day, parsed.GetValue(country), parsed.GetValue(json));
                case (null, null, { } table):
                    return PairFile.Score(table);
                default:
                    throw new UsageException("accepted: one of NAME, --file FILE and --pairs FILE; a name is not empty.");
            }
        });
        return command;
    }

    /// <summary>An option that is a country.</summary>
    internal static Option<Country?> Country(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "CODE",
        CustomParser = result =>
        {
            if (Parties.Country.TryParse(result.Tokens[0].Value) is { } found)
            {
                return found;
            }

            result.AddError($"{name}: {Countries.Problem(result.Tokens[0].Value)}");
            return null;
        },
    };

    private static int One(Workplace workplace, PartyQuery query, DateOnly day, bool asJson)
    {
        if (query.Name.Length > NameFile.NameLength)
        {
            throw new UsageException($"the name has {query.Name.Length} characters; accepted: at most {NameFile.NameLength}.");
        }

        var finding = ProgressLine.Run(static () => new WorkStatus("reading the lists", null), () => workplace.NameScreen.Find(query, day));
        using var terminal = new Terminal();
        if (asJson)
        {
            ScreenJson.Write(terminal.Bytes, finding);
        }
        else
        {
            terminal.Show(ScreenPage.Of(finding));
        }

        return ExitStatus.Done;
    }
}
