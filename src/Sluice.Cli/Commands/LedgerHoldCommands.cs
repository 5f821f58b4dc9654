using System.CommandLine;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Cli.Ledgers;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger reserve</c>, <c>commit</c>, <c>release</c> and <c>reverse</c>: what becomes of a hold.</summary>
internal static class LedgerHoldCommands
{
    private const string AllIfLeftOut = "How much on which account (default: all); may be given again.";

    public static Command Reserve()
    {
        var key = LedgerOptionSet.Key("The idempotency key, by which the reservation is named afterwards.");
        var amounts = LedgerOptionSet.Amounts("--account", "How much to hold on which account; may be given again.", required: true);
        var expires = LedgerOptionSet.Time("--expires", "When the hold ends by itself (default: never).");
        var reference = new Option<string?>("--reference") { Description = "What it is for, for instance an order's id.", HelpName = "TEXT" };
        var shares = LedgerOptionSet.Shares();
        var command = new Command("reserve", "Holds amounts on several accounts at once, or on none.") { key, amounts, expires, reference, shares };
        return OperationCommand.Of(command, parsed => new Reserve(
            parsed.GetRequiredValue(key), parsed.GetValue(amounts)!, parsed.GetValue(expires), parsed.GetValue(reference), parsed.GetValue(shares)));
    }

    public static Command Commit()
    {
        var (id, key, amounts) = Settling("What was reserved, by its key.");
        return OperationCommand.Of(
            new Command("commit", "Turns what is held into use, for instance on shipment, in parts if need be.") { id, key, amounts },
            parsed => new Commit(parsed.GetRequiredValue(key), parsed.GetRequiredValue(id), parsed.GetValue(amounts)));
    }

    public static Command Release()
    {
        var (id, key, amounts) = Settling("What was reserved, by its key.");
        return OperationCommand.Of(
            new Command("release", "Gives back what is held.") { id, key, amounts },
            parsed => new Release(parsed.GetRequiredValue(key), parsed.GetRequiredValue(id), parsed.GetValue(amounts)));
    }

    public static Command Reverse()
    {
        var (id, key, amounts) = Settling("What was committed, by the key of the commit.");
        var reason = new Option<string>("--reason") { Description = "Why, for instance \"quantity mistyped\" or \"lost in transit\".", HelpName = "TEXT", Required = true };
        return OperationCommand.Of(
            new Command("reverse", "Takes back what was committed, by a new entry: a correction, a return, a loss.") { id, key, reason, amounts },
            parsed => new Reverse(parsed.GetRequiredValue(key), parsed.GetRequiredValue(id), parsed.GetRequiredValue(reason), parsed.GetValue(amounts)));
    }

    private static (Argument<string> Id, Option<string> Key, Option<AccountAmounts?> Amounts) Settling(string description) =>
        (new Argument<string>("ID") { Description = description }, LedgerOptionSet.Key("The idempotency key of this act."), LedgerOptionSet.Amounts("--amount", AllIfLeftOut));
}
