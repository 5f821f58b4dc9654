using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sluice.Allocations;
using Sluice.Allocations.Chain;

namespace Sluice.Storage.Exports;

/// <summary>Writes the lines of an export, each a JSON object. docs/reference/ledger.md describes them.</summary>
internal sealed class ExportLine : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json;

    public ExportLine() => json = new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public ReadOnlyMemory<byte> Header(LedgerHead head, int checkpoints)
    {
        Begin();
        json.WriteString("format", ExportFormat.Name);
        json.WriteNumber("version", ExportFormat.Version);
        json.WriteNumber("entries", head.Sequence);
        json.WriteString("head", head.Hash.ToString());
        json.WriteNumber("checkpoints", checkpoints);
        return End();
    }

    public ReadOnlyMemory<byte> Checkpoint(Checkpoint checkpoint)
    {
        Begin();
        json.WriteNumber("checkpoint", checkpoint.Sequence);
        json.WriteString("at", EntryJson.Time(checkpoint.At));
        json.WriteString("hash", checkpoint.Hash.ToString());
        json.WriteBase64String("public_key", checkpoint.PublicKey.Span);
        json.WriteBase64String("signature", checkpoint.Signature.Span);
        return End();
    }

    public ReadOnlyMemory<byte> Entry(LedgerEntry entry)
    {
        Begin();
        EntryJson.WriteFields(json, entry);
        json.WriteString("hash", entry.Hash.ToString());
        json.WriteBase64String("bytes", entry.Bytes.Span);
        return End();
    }

    public void Dispose() => json.Dispose();

    private void Begin()
    {
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
    }

    private ReadOnlyMemory<byte> End()
    {
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
