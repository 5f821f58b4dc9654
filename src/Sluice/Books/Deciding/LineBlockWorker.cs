using Sluice.Books.Reading;
using Sluice.Documents;
using Sluice.Orders.Lines;

namespace Sluice.Books.Deciding;

/// <summary>Decides the orders of a book of JSON lines.</summary>
/// <param name="decision">Decides.</param>
/// <param name="document">The name of the book.</param>
internal sealed class LineBlockWorker(OrderDecision decision, string document) : BlockWorker(decision, document)
{
    private readonly OrderLineReader reader = new();

    /// <inheritdoc />
    protected override void WorkLines(Block block)
    {
        var rest = block.Lines;
        for (var line = block.FirstLine; rest.Length > 0; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            var text = WithoutMark(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? default : rest[(end + 1)..];
            if (text.ContainsAnyExcept(" \t\r"u8))
            {
                WorkLine(text, line, block.Decisions);
            }
        }
    }

    // Books are put together from files that begin with a byte order mark.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    private void WorkLine(ReadOnlySpan<byte> text, long line, Decisions decisions)
    {
        try
        {
            var order = reader.Read(text, Document);
            try
            {
                Decide(order, line, decisions);
            }
            catch (InvalidInputException)
            {
                // Read once more with places, so that the message can tell them.
                Decide(OrderLineReader.ReadPlaced(text, Document), line, decisions);
            }
        }
        catch (Exception exception) when (IsOfTheOrder(exception))
        {
            decisions.Refused.Add(Refusals.OfLine(line, text, exception));
        }
    }
}
