using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Screening.Decisions;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice screen decide NAME</c>: records that a party of ours is not an entry of a list.</summary>
internal static class ScreenDecideCommand
{
    private const int UsualDays = 180;

    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "Our party, as orders name it." };
        var entry = new Option<string>("--entry") { Description = "The id of the entry it is not, as sluice screen shows it.", HelpName = "ID", Required = true };
        var country = ScreenCommand.Country("--country", "Where our party is, as orders state it.");
        var evidence = new Option<string>("--evidence") { Description = "What was looked at: a register extract, a document, a link.", HelpName = "TEXT", Required = true };
        var why = new Option<string>("--why") { Description = "Why they are two.", HelpName = "TEXT", Required = true };
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "PERSON", Required = true };
        var second = new Option<string?>("--second") { Description = "The second person who agrees; needed where the name is exactly that of the entry.", HelpName = "PERSON" };
        var until = CommonOptions.Day("--until", $"The last day on which the decision counts (default: {UsualDays} days from today; at most {DecisionBook.MostDays}).");
        var revoke = new Option<bool>("--revoke") { Description = "Take an earlier decision back instead." };
        var command = new Command("decide", "Records that a party of ours is not an entry of a list: who decided, when, on what evidence, and until when.")
        {
            name, entry, country, evidence, why, by, second, until, revoke,
        };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var calendar = workplace.ListCalendar;
            var id = parsed.GetRequiredValue(entry);
            var today = Workplace.Today;
            var party = calendar.Entries(calendar.On(today)).FirstOrDefault(known => known.Id == id || known.EarlierIds.Contains(id, StringComparer.Ordinal))
                ?? throw new UsageException($"--entry: read '{id}'; accepted: the id of an entry of the lists of today, as sluice screen shows it.");
            var decision = new PartyDecision(
                Text(parsed.GetRequiredValue(name), "NAME"), parsed.GetValue(country), party.Id, DecisionBook.HashOf(party), Text(parsed.GetRequiredValue(evidence), "--evidence"),
                Text(parsed.GetRequiredValue(why), "--why"), Text(parsed.GetRequiredValue(by), "--by"), parsed.GetValue(second) is { } other ? Text(other, "--second") : null,
                TimeProvider.System.GetUtcNow(), parsed.GetValue(until) ?? today.AddDays(UsualDays))
            {
                IsRevoked = parsed.GetValue(revoke),
            };
            workplace.Decisions.Add(decision, party);
            using var terminal = new Terminal();
            terminal.Show(new Page().Line(decision.IsRevoked
                ? new Cell($"Taken back: {decision.Name} may be {party.Name} ({party.Id}) again.", Tone.Warn)
                : new Cell($"Recorded: {decision.Name} is not {party.Name} ({party.Id}), until {decision.Until:yyyy-MM-dd} or until the entry changes.", Tone.Good)));
            return ExitStatus.Done;
        });
        return command;
    }

    private static string Text(string text, string option) => text.Trim() is { Length: > 0 and <= NameFile.NameLength } trimmed
        ? trimmed
        : throw new UsageException($"{option}: accepted: a text of 1 to {NameFile.NameLength} characters.");
}
