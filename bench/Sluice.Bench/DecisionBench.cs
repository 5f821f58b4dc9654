using BenchmarkDotNet.Attributes;
using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Bench;

/// <summary>
/// One determination in process, on the shipped book and catalogue: whole, by itself and at a desk that has seen such an order; and, at the
/// desk, both answers with a compact trace and alone. The targets are 20 microseconds for the first and no allocation for the last.
/// </summary>
[MemoryDiagnoser]
public class DecisionBench
{
    private Decider decider = null!;
    private Order order = null!;
    private Desk desk = null!;

    /// <summary>The order: a file of examples/ without its ending.</summary>
    [Params("malaysia-1699-h100", "h200-china-2026-from-us", "weights-french-lab")]
    public string Example { get; set; } = "";

    /// <summary>Loads book, catalogue and order.</summary>
    [GlobalSetup]
    public void Load()
    {
        var home = AppContext.BaseDirectory;
        decider = new Decider(LawBook.Load(Path.Combine(home, "law")), Catalogue.Load(Path.Combine(home, "data")), TimeProvider.System);
        desk = decider.OpenDesk();
        order = OrderReader.ReadFile(Path.Combine(home, "examples", Example + ".yaml"));
    }

    /// <summary>The whole determination, by itself.</summary>
    [Benchmark(Baseline = true)]
    public Determination Whole() => decider.Decide(order);

    /// <summary>The whole determination at a desk.</summary>
    [Benchmark]
    public Determination WholeAtADesk() => desk.Decide(order);

    /// <summary>Both answers with the provisions that counted.</summary>
    [Benchmark]
    public TracedAnswers CompactTrace() => desk.Trace(order);

    /// <summary>Both answers alone.</summary>
    [Benchmark]
    public Answers Answers() => desk.Answer(order);
}
