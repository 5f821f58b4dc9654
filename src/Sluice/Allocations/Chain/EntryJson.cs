using System.Text.Json;
using Sluice.Allocations.Operations;
using Sluice.Law;

namespace Sluice.Allocations.Chain;

/// <summary>Writes what an entry says as a JSON object; docs/reference/ledger.md describes it.</summary>
public static class EntryJson
{
    /// <summary>Writes the fields of an entry into an object that is begun.</summary>
    public static void WriteFields(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteNumber("sequence", entry.Sequence);
        json.WriteString("at", Time(entry.At));
        json.WriteString("kind", SnakeCase<EntryKind>.Of(entry.Kind));
        json.WriteString("result", entry.Refusal is null ? "ok" : "refused");
        if (entry.Operation.Key is { } key)
        {
            json.WriteString("key", key);
        }

        WriteOperation(json, entry.Operation);
        if (entry.Refusal is { } refusal)
        {
            WriteRefusal(json, refusal);
        }
        else
        {
            WriteLines(json, entry.Lines);
        }
    }

    /// <summary>A time as it is written everywhere: <c>2026-01-15T09:30:00.000001Z</c>.</summary>
    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteOperation(Utf8JsonWriter json, LedgerOperation operation)
    {
        switch (operation)
        {
            case OpenAccount open:
                json.WriteString("account", open.Account);
                json.WriteNumber("limit", open.Limit.Trimmed());
                json.WriteString("limit_kind", SnakeCase<LimitKind>.Of(open.Kind));
                WriteOptional(json, "filing", open.Filing);
                break;
            case ChangeLimit change:
                json.WriteString("account", change.Account);
                json.WriteNumber("limit", change.Limit.Trimmed());
                json.WriteString("act", change.Act);
                json.WriteString("act_date", change.ActDate.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
                break;
            case Reserve reserve:
                WriteAmounts(json, reserve.Amounts);
                WriteOptional(json, "expires", reserve.Expires is { } expires ? Time(expires) : null);
                WriteOptional(json, "reference", reserve.Reference);
                WriteShares(json, reserve.Shares);
                break;
            case Commit commit:
                json.WriteString("reservation", commit.Reservation);
                WriteAmounts(json, commit.Amounts);
                break;
            case Release release:
                json.WriteString("reservation", release.Reservation);
                WriteAmounts(json, release.Amounts);
                break;
            case Expiry expiry:
                json.WriteString("reservation", expiry.Reservation);
                break;
            case Reverse reverse:
                json.WriteString("commit", reverse.Commit);
                json.WriteString("reason", reverse.Reason);
                WriteAmounts(json, reverse.Amounts);
                break;
            default:
                break;
        }
    }

    private static void WriteAmounts(Utf8JsonWriter json, AccountAmounts? amounts)
    {
        if (amounts is null)
        {
            return;
        }

        json.WriteStartObject("amounts");
        foreach (var (account, amount) in amounts)
        {
            json.WriteNumber(account, amount.Trimmed());
        }

        json.WriteEndObject();
    }

    private static void WriteShares(Utf8JsonWriter json, ShareBounds shares)
    {
        if (shares.Count == 0)
        {
            return;
        }

        json.WriteStartArray("shares");
        foreach (var (account, of, percent, isFloor) in shares)
        {
            json.WriteStartObject();
            json.WriteString("account", account);
            json.WriteString("of", of);
            json.WriteNumber(isFloor ? "at_least_percent" : "at_most_percent", percent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRefusal(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject("refusal");
        json.WriteString("reason", SnakeCase<RefusalReason>.Of(refusal.Reason));
        WriteOptional(json, "account", refusal.Account);
        WriteOptional(json, "limit", refusal.Limit);
        WriteOptional(json, "used", refusal.Used);
        WriteOptional(json, "short_by", refusal.ShortBy);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, IReadOnlyList<EntryLine> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("account", line.Account);
            json.WriteNumber("change", line.Change.Trimmed());
            json.WriteNumber("limit", line.Limit.Trimmed());
            json.WriteNumber("held", line.Held.Trimmed());
            json.WriteNumber("used", line.Used.Trimmed());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } amount)
        {
            json.WriteNumber(name, amount.Trimmed());
        }
    }
}
