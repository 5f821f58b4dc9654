using Sluice.Cli.Output;
using Sluice.Screening.Decisions;
using Sluice.Screening.Lists;

namespace Sluice.Cli.Pages;

/// <summary>Decisions about matches.</summary>
internal static class DecisionsPage
{
    /// <summary>Puts decisions on a page, the last first.</summary>
    /// <param name="decisions">Each with its entry and state; null where the entry is no longer listed.</param>
    public static Page Of(IReadOnlyList<(PartyDecision Decision, ListedParty? Entry, DecisionState? State)> decisions)
    {
        var page = new Page();
        return decisions.Count == 0
            ? page.Line("Nothing was decided yet: sluice screen decide NAME --entry ID.")
            : page.Table(
                ["Decided", Column.Prose("Our party"), Column.Prose("is not"), Column.Prose("By"), "Until", Column.Prose("")],
                decisions.Reverse().Select(row => (Cell[])
                [
                    $"{row.Decision.At:yyyy-MM-dd}",
                    $"{row.Decision.Name}{(row.Decision.Country is { } country ? $" ({country})" : "")}",
                    $"{row.Entry?.Name ?? "an entry that is gone"} ({row.Decision.EntryId})",
                    $"{row.Decision.By}{(row.Decision.Second is { } second ? $" and {second}" : "")}: {row.Decision.Why}",
                    $"{row.Decision.Until:yyyy-MM-dd}",
                    Say(row.State),
                ]));
    }

    /// <summary>The word for a state in JSON.</summary>
    public static string Word(DecisionState? state) => state switch
    {
        DecisionState.Counts => "counts",
        DecisionState.Expired => "expired",
        DecisionState.Reopened => "reopened",
        DecisionState.NeedsSecond => "needs_second",
        DecisionState.Revoked => "revoked",
        _ => "entry_gone",
    };

    private static Cell Say(DecisionState? state) => state switch
    {
        DecisionState.Counts => new Cell("counts", Tone.Good),
        DecisionState.Expired => new Cell("expired", Tone.Warn),
        DecisionState.Reopened => new Cell("open again: the entry changed", Tone.Warn),
        DecisionState.NeedsSecond => new Cell("needs a second person", Tone.Warn),
        DecisionState.Revoked => new Cell("taken back", Tone.Dim),
        _ => new Cell("the entry is gone", Tone.Dim),
    };
}
