using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Orders.Lines;

namespace Sluice.Bench;

/// <summary>
/// How many orders of a book one core decides in a second, in process, the orders already read: by what is asked, and by kind of order. A rate is
/// that of processor time, beside the one by the clock, for other work may run on the machine.
/// </summary>
internal static class Rates
{
    private const int Most = 2_000;

    /// <summary>Measures, and prints a line each.</summary>
    public static void Run(string book, int rounds)
    {
        var home = AppContext.BaseDirectory;
        var decider = new Decider(LawBook.Load(Path.Combine(home, "law")), Catalogue.Load(Path.Combine(home, "data")), TimeProvider.System);
        var lines = File.ReadLines(book).Select(Encoding.UTF8.GetBytes).ToArray();
        var reader = new OrderLineReader();
        var orders = Array.ConvertAll(lines, line => reader.Read(line, book));
        var desk = decider.OpenDesk();
        var before = Environment.CpuUsage.TotalTime;
        var open = orders.ToLookup(order => !desk.Answer(order).AreSettled);
        Print("all orders, once, with the folding of their laws", orders.Length / (Environment.CpuUsage.TotalTime - before).TotalSeconds, orders.Length, "");

        Measure("read", rounds, lines, line => reader.Read(line, book));
        Measure("both answers", rounds, orders, order => desk.Answer(order));
        Measure("both answers, known or settled by the law alone", rounds, [.. open[false]], order => desk.Answer(order));
        Measure("both answers, left open by unknown facts", rounds, [.. open[true]], order => desk.Answer(order));
        foreach (var kind in open[false].GroupBy(Kind).OrderByDescending(kind => kind.Count()))
        {
            Measure($"both answers: {kind.Key}", 1, [.. kind], order => desk.Answer(order));
        }

        Measure("both answers with a compact trace", rounds, [.. open[false]], order => desk.Trace(order));
        Order[] some = [.. orders.Take(Most)];
        Measure("whole determination without trace, at a desk", rounds, some, order => desk.Decide(order, withTrace: false));
        Measure("whole determination, at a desk", rounds, some, order => desk.Decide(order));
        Measure("whole determination, by itself", rounds, some, order => decider.Decide(order));
    }

    private static string Kind(Order order) => order.Items.Count > 1 ? "several lines" : order.Items[0] switch
    {
        ChipItem => "a part of the catalogue",
        SystemItem => "a system of the catalogue",
        SpecifiedItem => "a part by its specification",
        WeightsItem => "model weights",
        _ => "an item by its ECCN",
    };

    private static void Measure<T>(string what, int rounds, T[] orders, Action<T> decide)
    {
        if (orders.Length == 0)
        {
            return;
        }

        var rates = new List<(double Processor, double Clock, long Bytes)>();
        for (var round = 0; round < rounds + 1; round++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var done = 0;
            while (watch.ElapsedMilliseconds < 1000)
            {
                Array.ForEach(orders, decide);
                done += orders.Length;
            }

            rates.Add((done / (Environment.CpuUsage.TotalTime - processor).TotalSeconds, done / watch.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / done));
        }

        // The first round is for the compiler.
        var median = rates.Skip(1).OrderBy(rate => rate.Processor).ElementAt(rounds / 2);
        Print(what, median.Processor, orders.Length, string.Create(CultureInfo.InvariantCulture, $"  {median.Clock,11:N0}/s by the clock  {median.Bytes,6:N0} B each"));
    }

    private static void Print(string what, double rate, int orders, string more) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {orders,7:N0} orders {rate,11:N0}/s {1e6 / rate,9:F2} us{more}"));
}
