using System.CommandLine;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Cli.Ledgers;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger open</c> and <c>limit</c>: accounts and what they allow.</summary>
internal static class LedgerAccountCommands
{
    public static Command Open()
    {
        var account = Account("The account's name, for instance lpp/2025/example-holdings.");
        var limit = LedgerOptionSet.Amount("--limit", "What may be held and used at most.", required: true);
        var line = new Option<bool>("--reporting-line") { Description = "The limit only warns and never refuses." };
        var filing = new Option<string?>("--filing") { Description = "What is to be filed when the limit is neared; told with every warning.", HelpName = "WHAT" };
        var command = new Command("open", "Opens an account, and the ledger where there is none.") { account, limit, line, filing };
        return OperationCommand.Of(
            command,
            parsed => new OpenAccount(
                parsed.GetRequiredValue(account), parsed.GetValue(limit)!.Value, parsed.GetValue(line) ? LimitKind.ReportingLine : LimitKind.Cap, parsed.GetValue(filing)),
            mayCreate: true);
    }

    public static Command Limit()
    {
        var account = Account("The account's name.");
        var limit = new Argument<decimal>("N") { Description = "The new limit." };
        var act = new Option<string>("--act") { Description = "The act that changes it, for instance \"arrangement of 2025-06-01\".", HelpName = "TEXT", Required = true };
        var since = CommonOptions.Day("--from", "The day from which the act applies (default: today).");
        var key = LedgerOptionSet.Key("The idempotency key.");
        var command = new Command("limit", "Changes a limit by a dated act; what was used stays.") { account, limit, act, since, key };
        return OperationCommand.Of(command, parsed => new ChangeLimit(
            parsed.GetRequiredValue(key), parsed.GetRequiredValue(account), parsed.GetRequiredValue(limit), parsed.GetRequiredValue(act),
            parsed.GetValue(since) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
    }

    private static Argument<string> Account(string description) => new("ACCOUNT") { Description = description };
}
