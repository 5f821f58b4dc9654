using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;

namespace Sluice.Tests.Examples;

/// <summary>The sample that docs/guide/09-use-it-as-a-library.md shows; a test compares the two.</summary>
internal static class LibrarySample
{
    public static string Decide(string root)
    {
        // sample begins
        // Read once and shared: a book, a catalogue and a decider may be used from many threads.
        var book = LawBook.Load(Path.Combine(root, "law"));
        var catalogue = Catalogue.Load(Path.Combine(root, "data"));
        var decider = new Decider(book, catalogue, TimeProvider.System);

        var order = OrderReader.ReadFile(Path.Combine(root, "examples", "malaysia-1700-h100.yaml"));
        var determination = decider.Decide(order);

        Answer written = determination.AsWritten, enforced = determination.AsEnforced;
        foreach (var authorization in written.Authorizations.Where(a => a.Available is not true))
        {
            Console.Error.WriteLine($"{authorization.Symbol}: {authorization.Because} ({authorization.Provision})");
        }

        // The same order by the law of another day.
        var before = decider.Decide(order, asOf: new DateOnly(2024, 6, 3));
        return $"{written.Outcome}, {written.Review}; {enforced.Outcome}; before {before.AsWritten.Outcome}";
        // sample ends
    }
}
