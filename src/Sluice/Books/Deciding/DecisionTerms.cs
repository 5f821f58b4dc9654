using System.Globalization;
using Sluice.Determinations.Screening;
using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Books.Deciding;

/// <summary>What is asked of every order of a book.</summary>
public sealed record DecisionTerms
{
    /// <summary>How the decisions are written.</summary>
    public BookFormat Format { get; init; } = BookFormat.JsonLines;

    /// <summary>How much of them is written.</summary>
    public DecisionDetail Detail { get; init; } = DecisionDetail.Decision;

    /// <summary>The language of the words.</summary>
    public Language Language { get; init; } = Language.En;

    /// <summary>The day whose law applies to all orders; null for the date of each.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Looks for the parties on the lists; null leaves unknown what the orders do not state.</summary>
    public IOrderScreen? Screen { get; init; }

    /// <summary>The day of orders without a date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The first day that the book of law knows.</summary>
    public required DateOnly LawBegins { get; init; }

    /// <summary>The day whose law applies to an order.</summary>
    /// <exception cref="InvalidInputException">The book of law begins later.</exception>
    internal DateOnly DayOf(Order order)
    {
        var day = AsOf ?? order.Date ?? Today;
        if (day >= LawBegins)
        {
            return day;
        }

        var (read, accepted) = (Text(day), $"{Text(LawBegins)}, where the book of law begins, or later");
        throw new InvalidInputException(order.Document, [new InputProblem("date", read, accepted, 0, 0)]);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
