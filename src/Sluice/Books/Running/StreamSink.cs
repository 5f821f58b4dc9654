using System.Text;
using Sluice.Books.Deciding;
using Sluice.Books.Reading;

namespace Sluice.Books.Running;

/// <summary>Writes decisions to a stream, such as standard output.</summary>
internal sealed class StreamSink(Stream output, Action<RefusedOrder> refused) : BatchSink
{
    /// <inheritdoc />
    public override Checkpoint Begin(BookPart part, string header)
    {
        output.Write(Encoding.UTF8.GetBytes(header));
        return new Checkpoint { Place = part.First };
    }

    /// <inheritdoc />
    public override void Write(Block block, BookPart part, BatchTotals totals)
    {
        output.Write(block.Decisions.Output.Written);
        output.Flush();
        foreach (var order in block.Decisions.Refused)
        {
            refused(InTheBook(order, part));
        }
    }
}
