using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Determinations.Screening;
using Sluice.Orders;

namespace Sluice.Books.Deciding;

/// <summary>The one place where a worker decides an order. For one thread.</summary>
/// <param name="decider">Decides.</param>
/// <param name="terms">What is asked of every order.</param>
internal sealed class OrderDecision(Decider decider, DecisionTerms terms) : IDisposable
{
    private readonly Desk desk = decider.OpenDesk(BookLimits.DeskBytes);
    private readonly DecisionWriter writer = DecisionWriter.Of(terms.Format, terms.Detail);

    /// <summary>Decides an order and writes what was decided.</summary>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue or could be several.</exception>
    public void Decide(Order order, Decisions decisions)
    {
        var day = terms.DayOf(order);
        var screened = terms.Screen?.Screen(order, day, terms.Language) ?? ScreenedOrder.AsStated(order);
        if (terms.Detail == DecisionDetail.Answers)
        {
            var answers = desk.Answer(screened.Order, day);
            writer.Write(decisions.Output, order.Id, day, answers);
            decisions.Tally.Count(answers.Written.Outcome, answers.Enforced.Outcome);
            return;
        }

        var determination = screened.Complete(desk.Decide(screened.Order, day, terms.Language, withTrace: terms.Detail == DecisionDetail.Full));
        writer.Write(decisions.Output, determination);
        decisions.Tally.Count(determination.AsWritten.Outcome, determination.AsEnforced.Outcome);
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();
}
