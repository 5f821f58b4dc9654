using BenchmarkDotNet.Attributes;
using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Bench;

/// <summary>
/// One determination in process, on the shipped book and catalogue: with everything (both answers, authorizations, questions,
/// flags, trace), and both answers alone. The target for the first is a median of 20 microseconds.
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

    /// <summary>The whole determination.</summary>
    [Benchmark(Baseline = true)]
    public Determination WithTrace() => decider.Decide(order);

    /// <summary>Both answers without trace.</summary>
    [Benchmark]
    public object WithoutTrace() => desk.Answer(order);
}
