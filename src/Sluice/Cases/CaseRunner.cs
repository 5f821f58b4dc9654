using System.Text.Json;
using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Cases;

/// <summary>Runs acceptance cases: reads the order, has it decided, and compares the JSON anybody would get with what is expected.</summary>
/// <param name="decide">Decides an order by the law of a day; of the order's own date when there is none.</param>
public sealed class CaseRunner(Func<Order, DateOnly?, Determination> decide)
{
    /// <summary>Runs a case. An order that is refused is a result, not an exception.</summary>
    public CaseResult Run(AcceptanceCase acceptance)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        try
        {
            var order = OrderReader.Read(acceptance.Order, acceptance.File);
            using var actual = JsonDocument.Parse(DeterminationJson.ToUtf8(decide(order, acceptance.AsOf)));
            return new CaseResult(acceptance, Expectation.Compare(acceptance.Expect, actual.RootElement), null);
        }
        catch (InputException refusal)
        {
            return new CaseResult(acceptance, [], refusal.Message);
        }
    }
}
