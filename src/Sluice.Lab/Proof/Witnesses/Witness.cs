using Sluice.Orders;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>An order that shows something, as it is written and as it reads back.</summary>
/// <param name="Yaml">The text.</param>
/// <param name="Order">The order that the reader makes of it.</param>
internal sealed record Witness(string Yaml, Order Order)
{
    /// <summary>Writes an order and reads it back.</summary>
    /// <exception cref="MismatchException">The reader refuses it: a fault of Sluice.</exception>
    public static Witness Written(Order order)
    {
        var yaml = OrderYaml.Write(order);
        try
        {
            return new Witness(yaml, Replay.Read(yaml));
        }
        catch (Documents.InputException e)
        {
            throw new MismatchException($"The reader of orders refuses an order that was made up: {e.Message}", yaml, "");
        }
    }
}
