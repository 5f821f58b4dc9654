using System.Diagnostics;
using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Orders.Lines;

namespace Sluice.Bench;

/// <summary>How many orders of a book one core decides in a second, in process, the orders already read.</summary>
internal static class Rates
{
    /// <summary>Measures, prints a line each, and repeats.</summary>
    public static void Run(string book, int rounds)
    {
        var home = AppContext.BaseDirectory;
        var decider = new Decider(LawBook.Load(Path.Combine(home, "law")), Catalogue.Load(Path.Combine(home, "data")), TimeProvider.System);
        var lines = File.ReadLines(book).Select(System.Text.Encoding.UTF8.GetBytes).ToArray();
        var reader = new OrderLineReader();
        var orders = Array.ConvertAll(lines, line => reader.Read(line, book));
        for (var round = 0; round < 3; round++)
        {
            Measure("reading", lines, line => reader.Read(line, book));
        }

        var desk = decider.OpenDesk();
        var watch = Stopwatch.StartNew();
        var settled = orders.Where(order => desk.Answer(order).AreSettled).ToArray();
        Console.WriteLine($"{orders.Length} orders, {settled.Length} settled; all for the first time {watch.Elapsed.TotalMicroseconds / orders.Length:F1} us each");
        var open = orders.Except(settled).ToArray();
        if (open.Length > 0)
        {
            Measure("orders with open answers", open, order => desk.Answer(order));
        }

        for (var round = 0; round < rounds; round++)
        {
            Measure("answers, remembered", settled, order => desk.Answer(order));
        }

        for (var round = 0; round < rounds; round++)
        {
            Measure("answers with compact trace", settled, order => desk.Trace(order));
        }

        for (var round = 0; round < 3; round++)
        {
            Measure("whole determination without trace, at a desk", settled[..Math.Min(settled.Length, 2000)], order => desk.Decide(order, withTrace: false));
        }

        for (var round = 0; round < 3; round++)
        {
            Measure("whole determination, at a desk", settled[..Math.Min(settled.Length, 2000)], order => desk.Decide(order));
        }

        for (var round = 0; round < 3; round++)
        {
            Measure("whole determination", settled[..Math.Min(settled.Length, 2000)], order => decider.Decide(order));
        }
    }

    private static void Measure<T>(string what, T[] orders, Action<T> decide)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var done = 0;
        while (watch.ElapsedMilliseconds < 1000)
        {
            foreach (var order in orders)
            {
                decide(order);
            }

            done += orders.Length;
        }

        Console.WriteLine($"{what}: {done / watch.Elapsed.TotalSeconds:N0}/s, {watch.Elapsed.TotalMicroseconds / done:F3} us, {(GC.GetAllocatedBytesForCurrentThread() - before) / done} B");
    }
}
