using System.Buffers;
using System.Text.Json;
using Sluice.Determinations;

namespace Sluice.Books.Deciding;

/// <summary>Writes decisions as JSON lines: determinations, or parts of them, in the contract's shape.</summary>
internal sealed class JsonDecisionWriter : DecisionWriter
{
    private readonly DecisionDetail detail;
    private readonly Utf8JsonWriter json = new(new ArrayBufferWriter<byte>(), DeterminationJson.LineOptions);

    public JsonDecisionWriter(DecisionDetail detail) => this.detail = detail;

    /// <inheritdoc />
    public override void Write(PooledBuffer output, Determination determination)
    {
        json.Reset(output);
        DeterminationJson.Write(json, determination, withTrace: detail == DecisionDetail.Full);
        json.Flush();
        output.Write("\n"u8);
    }

    /// <inheritdoc />
    public override void Write(PooledBuffer output, string order, DateOnly asOf, in Answers answers)
    {
        json.Reset(output);
        DeterminationJson.WriteAnswers(json, order, asOf, answers);
        json.Flush();
        output.Write("\n"u8);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        json.Dispose();
        base.Dispose();
    }
}
