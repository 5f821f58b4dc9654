using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Sluice.Books.Generating;
using Sluice.Cli.Output;
using Sluice.Orders;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice book generate</c>: makes up an order book.</summary>
internal static class BookGenerateCommand
{
    public static Command Create()
    {
        var usual = new OrderBookPlan(1, 1);
        var orders = new Option<int>("--orders") { Description = "How many orders.", HelpName = "N", Required = true, CustomParser = Whole };
        var seed = new Option<ulong>("--seed") { Description = "The seed: the same seed, the same book on every machine (default: 1).", HelpName = "S", DefaultValueFactory = _ => usual.Seed };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, compressed when it ends in .gz (default: standard output).", HelpName = "FILE" };
        var from = CommonOptions.Day("--from", $"The day of the first order (default: {usual.From:yyyy-MM-dd}).");
        var to = CommonOptions.Day("--to", $"The last day of an order (default: {usual.To:yyyy-MM-dd}).");
        var incomplete = new Option<double>("--incomplete") { Description = "The share of the orders that leave a fact out (default: 0.02).", HelpName = "SHARE", CustomParser = Share, DefaultValueFactory = _ => usual.Incomplete };
        var force = new Option<bool>("--force") { Description = "Overwrite the file when there is one." };
        var command = new Command("generate", "Makes up an order book, JSON lines, that looks like those of the trade. No buyer in it exists.") { orders, seed, output, from, to, incomplete, force };
        command.SetAction(parsed =>
        {
            var plan = new OrderBookPlan(parsed.GetRequiredValue(orders), parsed.GetValue(seed))
            {
                From = Within(parsed.GetValue(from) ?? usual.From, "--from"),
                To = Within(parsed.GetValue(to) ?? usual.To, "--to"),
                Incomplete = parsed.GetValue(incomplete),
            };
            if (plan.To < plan.From)
            {
                throw new UsageException($"--to: read {plan.To:yyyy-MM-dd}; accepted: {plan.From:yyyy-MM-dd}, the first day, or later.");
            }

            var generator = new OrderBookGenerator(plan, new Workplace(parsed).DataDirectory);
            Write(generator, plan, parsed.GetValue(output), parsed.GetValue(force));
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Write(OrderBookGenerator generator, OrderBookPlan plan, string? path, bool force)
    {
        if (path is null or "-")
        {
            using var terminal = new Terminal();
            generator.Write(terminal.Bytes);
            return;
        }

        if (File.Exists(path) && !force)
        {
            throw new UsageException($"-o: '{path}' is there already; --force overwrites it.");
        }

        using var file = WholeFile.Begin(path, "-o");
        var done = 0;
        ProgressLine.Run(
            () => new WorkStatus(string.Create(CultureInfo.InvariantCulture, $"{done:N0} orders"), (double)done / plan.Orders),
            () =>
            {
                using var compressed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file.Stream, CompressionLevel.Fastest, leaveOpen: true) : null;
                generator.Write(compressed ?? file.Stream, orders => done = orders);
                return 0;
            });
        file.Finish();
    }

    private static DateOnly Within(DateOnly day, string option) =>
        day >= OrderLimits.FirstDay && day <= OrderLimits.LastDay
            ? day
            : throw new UsageException($"{option}: read {day:yyyy-MM-dd}; accepted: {OrderLimits.FirstDay:yyyy-MM-dd} to {OrderLimits.LastDay:yyyy-MM-dd}.");

    private static int Whole(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= OrderBookPlan.MostOrders)
        {
            return number;
        }

        result.AddError($"--orders: read '{result.Tokens[0].Value}'; accepted: a whole number from 1 to {OrderBookPlan.MostOrders}.");
        return 1;
    }

    private static double Share(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        result.AddError($"--incomplete: read '{result.Tokens[0].Value}'; accepted: a share from 0 to 1, such as 0.02.");
        return 0;
    }
}
