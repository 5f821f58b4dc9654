using BenchmarkDotNet.Attributes;
using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Bench;

/// <summary>
/// Whether an answer costs more when more amendments were folded: one order under the shipped book, and under the same book with amendments
/// on trial that change the words of one provision again and again.
/// </summary>
[MemoryDiagnoser]
public class FoldBench
{
    private Desk desk = null!;
    private Order order = null!;
    private LawChoice law = null!;

    /// <summary>How many amendments follow those of the book.</summary>
    [Params(0, 100, 1000)]
    public int More { get; set; }

    /// <summary>Loads book, catalogue and order.</summary>
    [GlobalSetup]
    public void Load()
    {
        var home = AppContext.BaseDirectory;
        var book = LawBook.Load(Path.Combine(home, "law"));
        var day = new DateOnly(2026, 3, 2);
        var amending = book.Amendments.Last(amendment => amendment.AppliesOn(day) && amendment.Changes.Any(change => change.Verb == ChangeVerb.Amend));
        var changes = amending.Changes.Where(change => change.Verb == ChangeVerb.Amend).ToList();
        var extra = Enumerable.Range(0, More).Select(i => amending with { Id = $"again-{i}", Changes = changes, Stays = [], Unenforces = [] }).ToList();
        law = new LawChoice(day, LawMode.Enforced, extra);
        desk = new Decider(book, Catalogue.Load(Path.Combine(home, "data")), TimeProvider.System).OpenDesk();
        order = OrderReader.ReadFile(Path.Combine(home, "examples", "h200-china-2026-from-us.yaml"));
        desk.Rule(order, law);
    }

    /// <summary>One answer.</summary>
    [Benchmark]
    public Ruling Rule() => desk.Rule(order, law);
}
