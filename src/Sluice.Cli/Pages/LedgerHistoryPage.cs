using System.Globalization;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Cli.Output;
using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>What was done to an account.</summary>
internal static class LedgerHistoryPage
{
    /// <summary>Puts entries on a page.</summary>
    public static Page Of(string account, IReadOnlyList<LedgerEntry> entries) => new Page().Line(new Cell(account, Tone.Strong)).Line().Table(
        [
            Column.Number("Entry"), "At", "", Column.Number("Change"), Column.Number("Held"), Column.Number("Used"), Column.Number("Limit"), Column.Prose("Key"),
        ],
        entries.Select(entry => Row(entry, entry.On(account)!)));

    private static Cell[] Row(LedgerEntry entry, EntryLine line) =>
    [
        entry.Sequence.ToString(CultureInfo.InvariantCulture), new Cell(LedgerWords.Time(entry.At), Tone.Dim), SnakeCase<EntryKind>.Of(entry.Kind).Replace('_', ' '),
        LedgerWords.Figure(line.Change), LedgerWords.Figure(line.Held), LedgerWords.Figure(line.Used), LedgerWords.Figure(line.Limit),
        entry.Operation.Key is { } key ? $"{key}{About(entry.Operation)}" : About(entry.Operation).TrimStart(),
    ];

    /// <summary>What an entry is about, beside its key.</summary>
    public static string About(LedgerOperation operation) => operation switch
    {
        Reserve { Reference: { } reference } => $" ({reference})",
        Commit commit => $" of {commit.Reservation}",
        Release release => $" of {release.Reservation}",
        Expiry expiry => $" {expiry.Reservation}",
        Reverse reverse => $" of {reverse.Commit}: {reverse.Reason}",
        ChangeLimit change => $": {change.Act}, from {change.ActDate:yyyy-MM-dd}",
        _ => "",
    };
}
