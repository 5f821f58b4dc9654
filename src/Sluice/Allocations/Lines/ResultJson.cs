using System.Text.Json;
using Sluice.Allocations.Operations;
using Sluice.Law;

namespace Sluice.Allocations.Lines;

/// <summary>Writes answers as <c>sluice ledger apply</c> gives them, one object an operation: <c>{"key":"k1","result":"ok"}</c>.</summary>
public static class ResultJson
{
    /// <summary>Writes an answer as an object.</summary>
    public static void Write(Utf8JsonWriter writer, LedgerResult result)
    {
        writer.WriteStartObject();
        WriteFields(writer, result);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields of an answer.</summary>
    public static void WriteFields(Utf8JsonWriter writer, LedgerResult result)
    {
        if (result.Balance is { } balance)
        {
            WriteBalance(writer, balance);
            return;
        }

        if (result.Operation.Key is { } key)
        {
            writer.WriteString("key", key);
        }

        if (result.Operation is OpenAccount or ReadBalance)
        {
            writer.WriteString("account", result.Operation is OpenAccount open ? open.Account : ((ReadBalance)result.Operation).Account);
        }

        writer.WriteString("result", result.Refusal is not null ? "refused" : SnakeCase<ResultKind>.Of(result.Kind));
        if (result.Operation is ExpireDue)
        {
            writer.WriteNumber("expired", result.Expired);
        }

        if (result.Refusal is { } refusal)
        {
            WriteRefusal(writer, refusal, result.Operation is OpenAccount or ReadBalance);
        }

        if (result.Warnings.Count > 0)
        {
            WriteWarnings(writer, result.Warnings);
        }
    }

    /// <summary>Writes the fields of a balance.</summary>
    public static void WriteBalance(Utf8JsonWriter writer, AccountBalance balance)
    {
        writer.WriteString("account", balance.Account);
        writer.WriteNumber("limit", balance.Limit);
        writer.WriteNumber("held", balance.Held);
        writer.WriteNumber("used", balance.Used);
        writer.WriteNumber("available", balance.Available);
    }

    private static void WriteRefusal(Utf8JsonWriter writer, Refusal refusal, bool hasAccount)
    {
        // A limit is the usual reason and is told by its numbers alone.
        if (refusal.Reason != RefusalReason.OverLimit)
        {
            writer.WriteString("reason", SnakeCase<RefusalReason>.Of(refusal.Reason));
        }

        if (refusal.Account is { } account && !hasAccount)
        {
            writer.WriteString("account", account);
        }

        WriteNumber(writer, "limit", refusal.Limit);
        WriteNumber(writer, "used", refusal.Used);
        WriteNumber(writer, "short_by", refusal.ShortBy);
    }

    private static void WriteWarnings(Utf8JsonWriter writer, IReadOnlyList<LimitWarning> warnings)
    {
        writer.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            writer.WriteStartObject();
            writer.WriteString("account", warning.Account);
            writer.WriteNumber("percent", warning.Percent);
            writer.WriteNumber("taken", warning.Taken);
            writer.WriteNumber("limit", warning.Limit);
            if (warning.Filing is { } filing)
            {
                writer.WriteString("filing", filing);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }
}
