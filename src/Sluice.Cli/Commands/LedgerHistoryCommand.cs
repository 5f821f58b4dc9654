using System.CommandLine;
using System.Globalization;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Storage;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger history</c>: the entries of an account.</summary>
internal static class LedgerHistoryCommand
{
    private const int MostAtOnce = 10_000;

    public static Command Create()
    {
        var account = new Argument<string>("ACCOUNT") { Description = "The account." };
        var last = new Option<int>("--last")
        {
            Description = "How many entries, the newest (default: 50).",
            HelpName = "N",
            DefaultValueFactory = _ => 50,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is >= 1 and <= MostAtOnce)
                {
                    return most;
                }

                result.AddError($"--last: read '{result.Tokens[0].Value}'; accepted: a whole number from 1 to {MostAtOnce}.");
                return 1;
            },
        };
        var database = LedgerOptionSet.Database();
        var json = CommonOptions.Json();
        var command = new Command("history", "Lists what was done to an account, with what stood on it after each act.") { account, last, database, json };
        command.SetAction(async (parsed, stop) =>
        {
            await using var store = await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: false, stop);
            var name = parsed.GetRequiredValue(account);
            var entries = (await store.ReadHistoryAsync(name, new HistoryRange(Most: parsed.GetValue(last), NewestFirst: true), stop)).Reverse().ToList();
            if (entries.Count == 0)
            {
                var nearest = await LedgerPlace.NearestAsync(store, name, stop);
                throw new UsageException($"there is no account '{name}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
            }

            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                LedgerHistoryJson.Write(terminal.Bytes, name, entries);
            }
            else
            {
                terminal.Show(LedgerHistoryPage.Of(name, entries));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
