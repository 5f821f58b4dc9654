using System.Globalization;
using System.Text.Json;
using Sluice.Documents;
using Sluice.Items;

namespace Sluice.Books.Deciding;

/// <summary>Puts what is wrong with a line of a book into words.</summary>
internal static class Refusals
{
    /// <summary>The refusal of a line of JSON.</summary>
    public static RefusedOrder OfLine(long line, ReadOnlySpan<byte> text, Exception exception) => new(line, IdOf(text), Problems(exception));

    /// <summary>The refusal of a line for one reason.</summary>
    public static RefusedOrder Of(long line, string? order, string problem) => new(line, order, [new OrderProblem(null, null, problem)]);

    /// <summary>What is wrong.</summary>
    public static IReadOnlyList<OrderProblem> Problems(Exception exception)
    {
        switch (exception)
        {
            case InvalidInputException invalid:
                var problems = invalid.Problems.Select(p => new OrderProblem(p.Path, p.Line > 0 ? p.Column : null, p.ToString())).ToList();
                if (invalid.Count > problems.Count)
                {
                    problems.Add(new OrderProblem(null, null, string.Create(CultureInfo.InvariantCulture, $"{invalid.Count - problems.Count} more like these.")));
                }

                return problems;
            case DocumentException document:
                return [new OrderProblem(null, document.Column, document.Problem)];
            case InvalidSpecificationException specification:
                return [new OrderProblem(null, null, specification.Message)];
            default:
                // One order must not end a run over millions; that it is no fault of the order is said.
                return [new OrderProblem(null, null, $"the program failed on this order and should not have ({exception.GetType().Name}: {exception.Message}).")];
        }
    }

    // For whoever looks for the order; a line that is not JSON up to its id has none.
    private static string? IdOf(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("id"u8);
                reader.Read();
                if (isId)
                {
                    return reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= Orders.OrderLimits.IdLength ? reader.GetString() : null;
                }

                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Told elsewhere.
        }

        return null;
    }
}
