using System.Text.Json;
using Sluice.Allocations;
using Sluice.Allocations.Lines;
using Sluice.Law;
using Sluice.Storage.Desk;

namespace Sluice.Cli.Pages;

/// <summary>What an order drew on a ledger, as the field <c>reservation</c> beside a determination.</summary>
internal static class AllowanceJson
{
    /// <summary>Writes the field.</summary>
    public static void Write(Utf8JsonWriter writer, AllowanceAnswer answer, AllowanceTerms terms)
    {
        writer.WriteStartObject("reservation");
        writer.WriteString("law", SnakeCase<LawMode>.Of(terms.Mode));
        if (answer.Result is { } result)
        {
            ResultJson.WriteFields(writer, result);
        }
        else
        {
            writer.WriteString("result", "nothing");
            writer.WriteString("because", answer.Nothing);
        }

        writer.WriteStartArray("accounts");
        foreach (var draw in answer.Plan.Draws)
        {
            writer.WriteStartObject();
            writer.WriteString("account", draw.Account);
            writer.WriteNumber("this_order", draw.Amount);
            if (answer.Result?.Entry?.On(draw.Account) is { } line && line.Limit < LedgerLimits.LargestAmount)
            {
                writer.WriteNumber("limit", line.Limit);
                writer.WriteNumber("held", line.Held);
                writer.WriteNumber("used", line.Used);
                writer.WriteNumber("available", line.Balance.Available);
            }

            writer.WriteString("provision", draw.Provision);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("parent_is_assumed", answer.Plan.ParentIsAssumed);
        writer.WriteEndObject();
    }
}
