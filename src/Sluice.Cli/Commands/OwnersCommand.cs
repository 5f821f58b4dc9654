using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Facts;
using Sluice.Screening.Owners;
using Sluice.Screening.Screens;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice owners NAME --file EDGES</c>: whether a company counts as listed because of who owns it.</summary>
internal static class OwnersCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The party, as the file names it." };
        var file = new Option<string>("--file") { Description = "Who owns whom, CSV: owner, owned, share, and where known from, until, owner_listed, source.", HelpName = "EDGES", Required = true };
        var rule = new Option<OwnershipRule>("--rule")
        {
            Description = "The rule: affiliates (BIS, default) or ofac (50 Percent Rule).",
            HelpName = "RULE",
            DefaultValueFactory = _ => OwnershipRule.Affiliates,
            CustomParser = result =>
            {
                if (OwnershipRule.All.FirstOrDefault(known => known.Name == result.Tokens[0].Value) is { } found)
                {
                    return found;
                }

                result.AddError($"--rule: read '{result.Tokens[0].Value}'; accepted: one of {string.Join(", ", OwnershipRule.All.Select(known => known.Name))}.");
                return OwnershipRule.Affiliates;
            },
        };
        var asOf = CommonOptions.AsOf("The day on which the shares, the lists and the rule are looked at (default: today).");
        var json = CommonOptions.Json();
        var command = new Command("owners", "Follows ownership: whether listed parties own a company by a 50 percent rule, by which path, and what would decide.") { name, file, rule, asOf, json };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var day = workplace.Within(parsed.GetValue(asOf) ?? Workplace.Today);
            var graph = new OwnershipGraph(OwnershipCsv.ReadFile(parsed.GetRequiredValue(file)), day);
            if (graph.Overfull() is { } overfull)
            {
                throw new UsageException($"--file: the shares of the owners of {overfull} add up to more than the whole on {day:yyyy-MM-dd}; accepted: shares that add up to at most 1.");
            }

            var party = graph.Find(parsed.GetRequiredValue(name)) ?? throw new UsageException($"NAME: '{parsed.GetRequiredValue(name)}' is not in the file; accepted: a party that it names.");
            var asked = parsed.GetRequiredValue(rule);
            var standing = RuleStandings.Of(asked, workplace.Book, day);
            var parties = new ListedParties(graph, workplace.NameScreen, asked, day);

            // Whether the party is itself listed is another question; what is asked here is what its owners make of it.
            var finding = graph.Follow(asked, number => number == party && parties.Counts(number) == Tri.Unknown ? Tri.False : parties.Counts(number));
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                OwnersJson.Write(terminal.Bytes, graph, finding, party, parties.Counts(party), standing, day);
            }
            else
            {
                terminal.Show(OwnersPage.Of(graph, finding, party, parties.Counts(party), standing, day));
            }

            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>Which parties of a graph are on the lists of a rule: as the file says, and by name where it does not.</summary>
    private sealed class ListedParties
    {
        private readonly Tri[] counts;

        public ListedParties(OwnershipGraph graph, NameScreen screen, OwnershipRule rule, DateOnly day)
        {
            counts = new Tri[graph.Parties.Count];
            var stated = new string?[counts.Length];
            foreach (var (owner, edge) in Enumerable.Range(0, counts.Length).SelectMany(graph.OwnersOf))
            {
                stated[owner] ??= edge.OwnerListed;
            }

            for (var party = 0; party < counts.Length; party++)
            {
                counts[party] = rule.Counts(stated[party] ?? screen.Find(graph.Parties[party], null, day).Word);
            }
        }

        public Tri Counts(int party) => counts[party];
    }
}
