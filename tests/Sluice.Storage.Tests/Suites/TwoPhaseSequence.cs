using System.Globalization;
using System.Text.Json;
using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Suites;

/// <summary>
/// One sequence, step by step. An account there is two here, its debits and its credits; a transfer draws on the debits of one and the
/// credits of another at once. docs/reference/ledger.md has the mapping; steps that have no counterpart are passed over.
/// </summary>
internal sealed class TwoPhaseSequence(Ledger ledger, StandingClock clock, JsonElement sequence)
{
    // Failures after which the same id may be used again there. Here a refusal stands, so the next try has a key of its own.
    private static readonly string[] Forgotten =
    [
        "overflows_debits_pending", "overflows_credits_pending", "overflows_debits_posted", "overflows_credits_posted", "overflows_debits",
        "overflows_credits", "exceeds_pending_transfer_amount", "pending_transfer_not_pending", "pending_transfer_already_posted",
        "pending_transfer_already_voided", "pending_transfer_expired",
    ];

    private readonly string name = sequence.GetProperty("id").GetString()!;
    private readonly Dictionary<string, (string? Debits, string? Credits)> bound = [];
    private readonly Dictionary<string, JsonElement> made = [];
    private readonly Dictionary<string, int> tries = [];
    private readonly HashSet<string> refused = [];

    /// <summary>How many steps were compared.</summary>
    public int Steps { get; private set; }

    /// <summary>How many of them are transfers.</summary>
    public int Transfers { get; private set; }

    public async Task RunAsync()
    {
        if (Elsewhere(sequence))
        {
            return;
        }

        foreach (var step in sequence.GetProperty("steps").EnumerateArray())
        {
            var ran = Text(step, "op") switch
            {
                "account" => await OpenAsync(step),
                "setup" => await SetUpAsync(step),
                "tick" => Tick(step),
                "transfer" => await TransferAsync(step),
                "lookup_account" => await LookUpAccountAsync(step),
                "lookup_transfer" => await LookUpTransferAsync(step),
                _ => false,
            };
            Steps += ran ? 1 : 0;
        }
    }

    private async Task<bool> OpenAsync(JsonElement step)
    {
        if (Text(step, "status") != "created")
        {
            return false;
        }

        var account = Text(step, "id")!;
        bound[account] = (Text(step, "debits_must_not_exceed_credits"), Text(step, "credits_must_not_exceed_debits"));
        await ExpectAsync(step, new OpenAccount(Debits(account), LedgerLimits.LargestAmount), ResultKind.Ok);
        await ExpectAsync(step, new OpenAccount(Credits(account), LedgerLimits.LargestAmount), ResultKind.Ok);
        return true;
    }

    private async Task<bool> SetUpAsync(JsonElement step)
    {
        var account = Text(step, "account")!;
        await FillAsync(step, Debits(account), "debits", bound[account].Debits is null ? null : Amount(step, "credits_posted"));
        await FillAsync(step, Credits(account), "credits", bound[account].Credits is null ? null : Amount(step, "debits_posted"));
        return true;
    }

    private async Task FillAsync(JsonElement step, string account, string side, decimal? limit)
    {
        if (limit is { } most)
        {
            await ExpectAsync(step, new ChangeLimit($"{account}/limit", account, most, "set up", new(2025, 6, 1)), ResultKind.Ok);
        }

        var (pending, posted) = (Amount(step, $"{side}_pending"), Amount(step, $"{side}_posted"));
        if (posted > 0m)
        {
            await ExpectAsync(step, new Reserve($"{account}/posted", AccountAmounts.Of(account, posted)), ResultKind.Ok);
            await ExpectAsync(step, new Commit($"{account}/posted/commit", $"{account}/posted"), ResultKind.Ok);
        }

        if (pending > 0m)
        {
            await ExpectAsync(step, new Reserve($"{account}/pending", AccountAmounts.Of(account, pending)), ResultKind.Ok);
        }
    }

    private bool Tick(JsonElement step)
    {
        var seconds = int.Parse(Text(step, "value")!, CultureInfo.InvariantCulture);
        clock.Now = clock.Now.AddSeconds(Math.Max(seconds, 0));
        return seconds > 0 && Text(step, "unit") == "seconds";
    }

    private async Task<bool> TransferAsync(JsonElement step)
    {
        var (id, status) = (Text(step, "id")!, Text(step, "status")!);
        if (Expected(id, step, status) is not { } expected || Operations(step, Key(id)) is not { } operations)
        {
            return false;
        }

        var result = await ExpectAsync(step, operations[0], expected.Kind);
        if (expected.Reasons.Length > 0)
        {
            expected.Reasons.ShouldContain(result.Refusal!.Reason, $"{name}: {step}");
        }

        if (status == "created")
        {
            made[id] = step;
            foreach (var rest in operations.Skip(1))
            {
                (await ledger.SubmitAsync(rest)).Kind.ShouldBe(ResultKind.Ok, $"{name}: {step}");
            }
        }
        else if (expected.Kind == ResultKind.Refused && Forgotten.Contains(status))
        {
            tries[id] = tries.GetValueOrDefault(id) + 1;
        }
        else if (expected.Kind == ResultKind.Refused)
        {
            refused.Add(id);
        }

        Transfers++;
        return true;
    }

    private (ResultKind Kind, RefusalReason[] Reasons)? Expected(string id, JsonElement step, string status) => status switch
    {
        "created" => (ResultKind.Ok, []),
        "exists" when made.TryGetValue(id, out var first) && Same(first, step) => (ResultKind.DuplicateOfOk, []),
        "exists_with_different_amount" or "exists_with_different_timeout" or "exists_with_different_pending_id"
            or "exists_with_different_debit_account_id" or "exists_with_different_credit_account_id"
            when made.TryGetValue(id, out var first) && !Same(first, step) => (ResultKind.Conflict, []),
        "id_already_failed" when refused.Contains(id) => (ResultKind.Conflict, []),
        "debit_account_not_found" or "credit_account_not_found" => (ResultKind.Refused, [RefusalReason.UnknownAccount]),
        "exceeds_credits" or "exceeds_debits" => (ResultKind.Refused, [RefusalReason.OverLimit]),
        "pending_transfer_not_found" => (ResultKind.Refused, [RefusalReason.UnknownReservation]),
        "pending_transfer_not_pending" => (ResultKind.Refused, [RefusalReason.ReservationCommitted]),

        // A part that was posted here leaves the rest held; there it gives the rest back, which is a release.
        "pending_transfer_already_posted" => (ResultKind.Refused, [RefusalReason.ReservationCommitted, RefusalReason.ReservationReleased]),
        "pending_transfer_already_voided" => (ResultKind.Refused, [RefusalReason.ReservationReleased]),
        "pending_transfer_expired" => (ResultKind.Refused, [RefusalReason.ReservationExpired]),
        "exceeds_pending_transfer_amount" => (ResultKind.Refused, [RefusalReason.OverHold]),
        _ when status.StartsWith("overflows_", StringComparison.Ordinal) && status != "overflows_timeout" => (ResultKind.Refused, [RefusalReason.OverLimit]),
        _ => null,
    };

    // What a transfer is here: the first operation decides, the others follow when it was done.
    private LedgerOperation[]? Operations(JsonElement step, string key)
    {
        if (Text(step, "closing_debit") is not null || Text(step, "closing_credit") is not null)
        {
            return null;
        }

        var amount = Amount(step, "amount");
        if (Text(step, "pending_id") is { } pending)
        {
            var reservation = Key(pending.StartsWith('T') ? pending : "T" + pending);
            if (Text(step, "void_pending") is not null)
            {
                return Text(step, "status") is "created" or "exists" && Asked(pending) is null ? null
                    : [new Release(key, reservation, Text(step, "status") == "exceeds_pending_transfer_amount" ? Both(made[pending], amount) : null)];
            }

            if (!made.TryGetValue(pending, out var first) || Text(first, "amount") is null || Amount(first, "amount") == 0m)
            {
                return null;
            }

            // Nothing is posted, and all of it is given back.
            if (Text(step, "amount") == "0")
            {
                return [new Release(key, reservation)];
            }

            var all = Text(step, "amount") is null or "-0";
            return amount < Amount(first, "amount") && !all
                ? [new Commit(key, reservation, Both(first, amount)), new Release($"{key}/rest", reservation)]
                : [new Commit(key, reservation, all ? null : Both(first, amount))];
        }

        if (amount == 0m)
        {
            return null;
        }

        var seconds = Text(step, "timeout_s") is { } timeout ? int.Parse(timeout, CultureInfo.InvariantCulture) : 0;
        var reserve = new Reserve(key, Both(step, amount), seconds > 0 ? (made.TryGetValue(Text(step, "id")!, out _) ? Began(key, seconds) : clock.Now.AddSeconds(seconds)) : null);
        return Text(step, "pending") is null ? [reserve, new Commit($"{key}/post", key)] : [reserve];
    }

    // Asked again, a transfer has the same timeout; the time it stands for is the one of the first asking.
    private DateTimeOffset Began(string key, int seconds) =>
        ledger.Store.FindEntryAsync(key).AsTask().GetAwaiter().GetResult()!.At.AddSeconds(seconds);

    private string? Asked(string pending) => made.TryGetValue(pending, out var first) && Amount(first, "amount") > 0m ? pending : null;

    private async Task<bool> LookUpAccountAsync(JsonElement step)
    {
        if (!bound.ContainsKey(Text(step, "id")!) || Text(step, "expect") == "missing")
        {
            return false;
        }

        await ledger.SubmitAsync(new ExpireDue());
        var account = Text(step, "id")!;
        foreach (var (here, side) in new[] { (Debits(account), "debits"), (Credits(account), "credits") })
        {
            var balance = (await ledger.SubmitAsync(new ReadBalance(here))).Balance!;
            (balance.Held, balance.Used).ShouldBe((Amount(step, $"{side}_pending"), Amount(step, $"{side}_posted")), $"{name}: {step}");
        }

        return true;
    }

    private async Task<bool> LookUpTransferAsync(JsonElement step)
    {
        if (Text(step, "field") != "exists" || Text(step, "id") is not { } id || (Text(step, "value") == "true" && !made.ContainsKey(id)))
        {
            return false;
        }

        (await ledger.Store.FindEntryAsync(Key(id)) is not null).ShouldBe(Text(step, "value") == "true", $"{name}: {step}");
        return true;
    }

    private async Task<LedgerResult> ExpectAsync(JsonElement step, LedgerOperation operation, ResultKind kind)
    {
        var result = await ledger.SubmitAsync(operation);
        result.Kind.ShouldBe(kind, $"{name}: {step}\n{operation}\n{result.Refusal}");
        return result;
    }

    private AccountAmounts Both(JsonElement step, decimal amount) => AccountAmounts.Of(
        new AccountAmount(Debits(Text(step, "debit_account")!), amount),
        new AccountAmount(Credits(Text(step, "credit_account")!), amount));

    private string Debits(string account) => $"{name}/{account}/debits";

    private string Credits(string account) => $"{name}/{account}/credits";

    private string Key(string id) => $"{name}/{id}/{tries.GetValueOrDefault(id)}";

    // Amounts that the ledger there works out by itself, and entries with times of their own, are nothing that is asked here.
    private static bool Elsewhere(JsonElement sequence) => sequence.GetProperty("steps").EnumerateArray()
        .Where(step => Text(step, "op") == "transfer" && Text(step, "status") == "created").SelectMany(step => step.EnumerateObject())
        .Any(field => field.Name.StartsWith("balancing", StringComparison.Ordinal) || field.Name == "imported");

    private static bool Same(JsonElement one, JsonElement other) =>
        new[] { "amount", "pending_id", "debit_account", "credit_account", "timeout_s", "pending", "post_pending", "void_pending" }
            .All(field => Text(one, field) == Text(other, field));

    // "-5" there is five below the largest amount there is.
    private static decimal Amount(JsonElement step, string field) => Text(step, field) is not { } text ? 0m
        : text.StartsWith('-') ? LedgerLimits.LargestAmount - decimal.Parse(text[1..], CultureInfo.InvariantCulture)
        : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Text(JsonElement step, string field) => step.TryGetProperty(field, out var value) ? value.ToString() : null;
}
