using Sluice.Allocations.Machine;
using Sluice.Cli.Output;

namespace Sluice.Cli.Pages;

/// <summary>Reservations that still hold something.</summary>
internal static class LedgerHoldsPage
{
    /// <summary>Puts them on a page.</summary>
    public static Page Of(IReadOnlyList<ReservationState> holds) => holds.Count == 0
        ? new Page().Line("Nothing is held.")
        : new Page().Table(
            ["Reservation", "Account", Column.Number("Held"), "Expires"],
            holds.SelectMany(hold => hold.Held.Select((amount, at) => (Cell[])
            [
                at == 0 ? hold.Key : "", amount.Account, LedgerWords.Figure(amount.Amount), at > 0 ? "" : hold.Expires is { } expires ? LedgerWords.Time(expires) : "–",
            ])));

    /// <summary>Writes them as JSON.</summary>
    public static void WriteJson(Stream stream, IReadOnlyList<ReservationState> holds) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteStartArray("holds");
        foreach (var hold in holds)
        {
            writer.WriteStartObject();
            writer.WriteString("key", hold.Key);
            writer.WriteString("expires", hold.Expires is { } expires ? $"{expires.UtcDateTime:O}" : null);
            writer.WriteStartObject("amounts");
            foreach (var amount in hold.Held)
            {
                writer.WriteNumber(amount.Account, amount.Amount);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
