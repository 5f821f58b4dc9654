using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Screening.Decisions;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice screen decisions</c>: what was decided about matches, and what of it still counts.</summary>
internal static class ScreenDecisionsCommand
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new Command("decisions", "Lists the decisions about matches and whether each still counts.") { json };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var calendar = workplace.ListCalendar;
            var entries = calendar.Entries(calendar.On(Workplace.Today)).SelectMany(party => party.EarlierIds.Prepend(party.Id).Select(id => (id, party))).DistinctBy(pair => pair.id)
                .ToDictionary(pair => pair.id, pair => pair.party, StringComparer.Ordinal);
            var decisions = workplace.Decisions.All().Select(decision => (
                Decision: decision,
                Entry: entries.GetValueOrDefault(decision.EntryId),
                State: entries.TryGetValue(decision.EntryId, out var entry) ? DecisionBook.StateOf(decision, entry, Workplace.Today) : (DecisionState?)null)).ToArray();
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                DecisionsJson.Write(terminal.Bytes, decisions);
            }
            else
            {
                terminal.Show(DecisionsPage.Of(decisions));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
