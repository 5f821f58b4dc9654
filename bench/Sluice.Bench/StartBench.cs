using BenchmarkDotNet.Attributes;
using Sluice.Items;
using Sluice.Law;

namespace Sluice.Bench;

/// <summary>What every command line pays before it decides: reading the book and the catalogue, and folding a day.</summary>
[MemoryDiagnoser]
public class StartBench
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private readonly string home = AppContext.BaseDirectory;
    private LawBook book = null!;

    /// <summary>Loads the book for <see cref="FoldADay"/>.</summary>
    [GlobalSetup]
    public void Load() => book = LawBook.Load(Path.Combine(home, "law"));

    /// <summary>Reads all amendments.</summary>
    [Benchmark]
    public LawBook ReadBook() => LawBook.Load(Path.Combine(home, "law"));

    /// <summary>Reads the catalogue.</summary>
    [Benchmark]
    public Catalogue ReadCatalogue() => Catalogue.Load(Path.Combine(home, "data"));

    /// <summary>Folds and compiles the law of a day, as written.</summary>
    [Benchmark]
    public Law.Law FoldADay() => book.AsOf(Day, LawMode.Written, new List<Amendment> { book.Amendments[^1] });
}
