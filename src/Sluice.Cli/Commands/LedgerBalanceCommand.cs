using System.CommandLine;
using Sluice.Allocations;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Storage;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger balance</c>: what stands on an account, or on all.</summary>
internal static class LedgerBalanceCommand
{
    private const int Chunk = 1000;

    public static Command Create()
    {
        var account = new Argument<string?>("ACCOUNT") { Description = "The account (default: all accounts).", Arity = ArgumentArity.ZeroOrOne };
        var asOf = LedgerOptionSet.Time("--as-of", "What stood on it at this time (default: now).");
        var under = new Option<string?>("--under") { Description = "Only accounts whose names begin so, for instance lpp/2025/.", HelpName = "PREFIX" };
        var database = LedgerOptionSet.Database();
        var json = CommonOptions.Json();
        var command = new Command("balance", "Shows what is held, used and left of an account, now or at any time before.") { account, asOf, under, database, json };
        command.SetAction(async (parsed, stop) =>
        {
            await using var store = await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: false, stop);
            using var terminal = new Terminal();
            var time = parsed.GetValue(asOf);
            if (parsed.GetValue(account) is not { } name)
            {
                var all = await AllAsync(store, parsed.GetValue(under) ?? "", time, stop);
                Show(terminal, parsed.GetValue(json), all);
                return ExitStatus.Done;
            }

            if (await BalanceAsync(store, name, time, stop) is { } balance)
            {
                ShowOne(terminal, parsed.GetValue(json), balance);
                return ExitStatus.Done;
            }

            if (await store.FindAccountAsync(name, stop) is { } opened)
            {
                throw new UsageException($"{opened.Name} was not open at {LedgerWords.Time(time!.Value)}.");
            }

            var nearest = await LedgerPlace.NearestAsync(store, name, stop);
            throw new UsageException($"there is no account '{name}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
        });
        return command;
    }

    private static async Task<AccountBalance?> BalanceAsync(ILedgerStore store, string account, DateTimeOffset? asOf, CancellationToken stop) =>
        asOf is { } time ? await store.ReadBalanceAsync(account, time, stop) : (await store.FindAccountAsync(account, stop))?.Balance;

    private static async Task<List<AccountBalance>> AllAsync(ILedgerStore store, string prefix, DateTimeOffset? asOf, CancellationToken stop)
    {
        var all = new List<AccountBalance>();
        await foreach (var account in AccountsUnder.ReadAsync(store, prefix, Chunk, stop))
        {
            if (asOf is not { } time)
            {
                all.Add(account.Balance);
            }
            else if (await store.ReadBalanceAsync(account.Name, time, stop) is { } balance)
            {
                all.Add(balance);
            }
        }

        return all;
    }

    private static void Show(Terminal terminal, bool json, List<AccountBalance> balances)
    {
        if (!json)
        {
            terminal.Show(LedgerBalancePage.Of(balances));
            return;
        }

        JsonDocumentWriter.Write(terminal.Bytes, writer =>
        {
            writer.WriteStartArray("accounts");
            foreach (var balance in balances)
            {
                writer.WriteStartObject();
                Allocations.Lines.ResultJson.WriteBalance(writer, balance);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private static void ShowOne(Terminal terminal, bool json, AccountBalance balance)
    {
        if (json)
        {
            JsonDocumentWriter.Write(terminal.Bytes, writer => Allocations.Lines.ResultJson.WriteBalance(writer, balance));
        }
        else
        {
            terminal.Show(LedgerBalancePage.Of([balance]));
        }
    }
}
