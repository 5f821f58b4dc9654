using System.Text;
using Sluice.Books;
using Sluice.Books.Deciding;
using Sluice.Books.Generating;
using Sluice.Books.Running;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Books;

/// <summary>Order books of the shipped market, and runs over them.</summary>
internal static class SmallMarket
{
    private static readonly Dictionary<string, string> Grounds = new() { ["law_book"] = ShippedLaw.Book.Hash };

    /// <summary>The directory of the shipped data.</summary>
    public static string Data => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>A book of so many orders.</summary>
    public static string Book(int orders, ulong seed = 1, double incomplete = 0)
    {
        using var stream = new MemoryStream();
        new OrderBookGenerator(new OrderBookPlan(orders, seed) { Incomplete = incomplete }, Data).Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What is asked of every order when nothing is said.</summary>
    public static DecisionTerms Terms => new() { Today = new DateOnly(2026, 9, 30), LawBegins = ShippedLaw.Book.Begins, Detail = DecisionDetail.Answers };

    /// <summary>Options of a run with such terms.</summary>
    public static BatchOptions Options(DecisionTerms? terms = null) => new() { Terms = terms ?? Terms, Threads = 2, Grounds = Grounds };

    /// <summary>Decides a book into memory.</summary>
    public static (string Output, List<RefusedOrder> Refused, BatchSummary Summary) Decide(BookInput input, BatchOptions? options = null)
    {
        using (input)
        {
            using var output = new MemoryStream();
            var refused = new List<RefusedOrder>();
            var summary = Run(input, options).Run(output, refused.Add, CancellationToken.None);
            return (Encoding.UTF8.GetString(output.ToArray()), refused, summary);
        }
    }

    /// <summary>Decides a book that is a text.</summary>
    public static (string Output, List<RefusedOrder> Refused, BatchSummary Summary) Decide(string book, BatchOptions? options = null) =>
        Decide(BookInput.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(book)), "book"), options);

    /// <summary>A run.</summary>
    public static BatchRun Run(BookInput input, BatchOptions? options = null) => new(input, ShippedLaw.Decider, options ?? Options(), TimeProvider.System);
}
