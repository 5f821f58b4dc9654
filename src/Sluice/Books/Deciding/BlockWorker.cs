using Sluice.Books.Reading;
using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Books.Deciding;

/// <summary>Reads and decides the orders of blocks. For one thread.</summary>
/// <param name="decision">Decides.</param>
/// <param name="document">The name of the book.</param>
internal abstract class BlockWorker(OrderDecision decision, string document) : IDisposable
{
    /// <summary>The name of the book.</summary>
    protected string Document => document;

    /// <summary>Decides the orders of a block; what is wrong with one of them keeps no other from being decided.</summary>
    public void Work(Block block)
    {
        if (block.Refusal is { } refusal)
        {
            block.Decisions.Refused.Add(Refusals.Of(block.FirstLine, null, refusal));
        }
        else
        {
            WorkLines(block);
        }
    }

    /// <summary>Decides the orders of the lines of a block.</summary>
    protected abstract void WorkLines(Block block);

    /// <summary>Decides an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="line">Its line.</param>
    /// <param name="decisions">Takes the decision; as it was before when it fails.</param>
    protected void Decide(Order order, long line, Decisions decisions)
    {
        var before = decisions.Output.Length;
        try
        {
            decision.Decide(order, decisions);
            decisions.Ids.Add((IdHash.Of(order.Id), order.Id, line));
        }
        catch
        {
            decisions.Output.CutTo(before);
            throw;
        }
    }

    /// <summary>Whether an exception is about the order at hand: where the law or a list cannot be read, no order is to blame.</summary>
    protected bool IsOfTheOrder(Exception exception) =>
        exception is InputException input ? input.Document == document : exception is not (OutOfMemoryException or Law.LawException);

    /// <inheritdoc />
    public void Dispose()
    {
        decision.Dispose();
        GC.SuppressFinalize(this);
    }
}
