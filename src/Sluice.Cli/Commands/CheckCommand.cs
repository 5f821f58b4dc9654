using System.CommandLine;
using System.Text.Json;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Determinations;
using Sluice.Orders;
using Sluice.Storage;
using Sluice.Storage.Desk;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice check ORDER</c>: one order in, a determination out.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("ORDER") { Description = "The order, YAML or JSON; - reads standard input." };
        var asOf = CommonOptions.AsOf("The day whose law applies (default: the order's date, else today).");
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var memo = new Option<string?>("--memo") { Description = "Also write a decision memo to this file, .html or .md.", HelpName = "FILE" };
        var trace = new Option<bool>("--trace") { Description = "Also list every provision that was weighed and does not hold." };
        var draws = new DrawOptions();
        var key = new Option<string?>("--key") { Description = "The idempotency key of the hold (default: order:ID).", HelpName = "KEY" };
        var license = new Option<string?>("--license") { Description = "The number of the license under which the order goes: its balances are drawn on.", HelpName = "NUMBER" };
        var command = new Command("check", "Decides one order: may it move, under what authority, what must be filed, what is still to be asked.")
        {
            file, asOf, json, lang, memo, trace,
        };
        draws.AddTo(command);
        command.Options.Add(key);
        command.Options.Add(license);
        command.SetAction(async (parsed, stop) =>
        {
            var workplace = new Workplace(parsed);
            var memoFile = parsed.GetValue(memo) is { } path ? MemoFile.Of(path) : null;
            var order = Read(parsed.GetRequiredValue(file));
            var language = parsed.GetValue(lang);
            var day = workplace.Within(parsed.GetValue(asOf) ?? order.Date ?? Workplace.Today);
            var terms = draws.Terms(parsed, language) with { License = parsed.GetValue(license) };
            var screened = workplace.OrderScreen.Screen(order, day, language);
            var drawn = draws.Database(parsed) is not { } database ? null
                : await DrawAsync(workplace.Decider(), database, screened.Order, day, draws.Reserves(parsed) ? parsed.GetValue(key) ?? $"order:{order.Id}" : null, terms, stop);
            var determination = screened.Complete(drawn?.Determination ?? workplace.Decider().Decide(screened.Order, day, language));
            memoFile?.Write(determination, drawn?.Order ?? screened.Order, language);
            using var terminal = new Terminal();
            var reserved = draws.Reserves(parsed) ? drawn : null;
            if (parsed.GetValue(json))
            {
                Write(terminal.Bytes, determination, reserved, terms);
            }
            else
            {
                terminal.Show(DeterminationPage.Of(determination, drawn?.Order ?? order, language, parsed.GetValue(trace)));
                if (reserved is not null)
                {
                    terminal.Show(AllowancePage.Of(reserved, terms, LedgerPlace.NameOf(draws.Database(parsed)!)));
                }
            }

            return determination.AsWritten.Outcome == Outcome.Prohibited || determination.AsEnforced.Outcome == Outcome.Prohibited || reserved is { IsHeld: false }
                ? ExitStatus.Stop
                : ExitStatus.Done;
        });
        return command;
    }

    private static async Task<AllowanceAnswer> DrawAsync(
        Decider decider, string database, Order order, DateOnly day, string? key, AllowanceTerms terms, CancellationToken stop)
    {
        await using var ledger = new Ledger(await LedgerPlace.OpenAsync(database, mayCreate: key is not null, stop), TimeProvider.System);
        var desk = new AllowanceDesk(decider, ledger, TimeProvider.System);
        try
        {
            return key is null ? await desk.DecideAsync(order, day, terms, stop) : await desk.ReserveAsync(order, day, key, terms, stop);
        }
        catch (FormatException problem)
        {
            throw new UsageException($"--license: {problem.Message}");
        }
    }

    private static void Write(Stream stream, Determination determination, AllowanceAnswer? drawn, AllowanceTerms terms)
    {
        if (drawn is null)
        {
            DeterminationJson.Write(stream, determination);
        }
        else
        {
            using var writer = new Utf8JsonWriter(stream, DeterminationJson.LineOptions with { Indented = true });
            DeterminationJson.Write(writer, determination, withTrace: true, more => AllowanceJson.Write(more, drawn, terms));
        }

        stream.Write("\n"u8);
    }

    private static Order Read(string file)
    {
        if (file != "-")
        {
            return OrderReader.ReadFile(file);
        }

        using var input = Console.OpenStandardInput();
        return OrderReader.Read(input, "standard input");
    }
}
