using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using Sluice.Allocations;
using Sluice.Allocations.Lines;
using Sluice.Cli.Output;
using Sluice.Documents;
using Sluice.Storage;

namespace Sluice.Cli.Ledgers;

/// <summary>
/// Runs operations from a stream of lines, thousands in flight, and writes the answers in the order of the lines. A line that is no
/// operation is answered as such and told on standard error; the others go on.
/// </summary>
internal sealed class OperationStream(Ledger ledger, string name, Stream input, Stream output)
{
    private const int InFlight = 8192;
    private const int LongestLine = 1 << 16;
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Channel<Answer> answers = Channel.CreateBounded<Answer>(new BoundedChannelOptions(InFlight) { SingleReader = true, SingleWriter = true });
    private long line;

    /// <summary>How many lines were answered.</summary>
    public long Answered { get; private set; }

    /// <summary>How many lines were no operations.</summary>
    public long Malformed { get; private set; }

    /// <summary>Runs everything that comes.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = Task.Run(() => ReadAsync(ended.Token), stop);
        try
        {
            await WriteAsync(stop);
        }
        finally
        {
            await ended.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading;
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var pipe = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: LongestLine));
        try
        {
            while (true)
            {
                var read = await pipe.ReadAsync(stop);
                var rest = read.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    await SubmitAsync(rest.Slice(0, end), stop);
                    rest = rest.Slice(rest.GetPosition(1, end));
                }

                if (rest.Length > LongestLine)
                {
                    throw new UsageException($"{name}, line {line + 1}: is longer than {LongestLine} bytes; accepted: one operation a line.");
                }

                if (read.IsCompleted)
                {
                    await SubmitAsync(rest, stop);
                    break;
                }

                pipe.AdvanceTo(rest.Start, rest.End);
            }

            answers.Writer.Complete();
        }
        catch (Exception problem)
        {
            answers.Writer.Complete(problem);
            throw;
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    private async ValueTask SubmitAsync(ReadOnlySequence<byte> bytes, CancellationToken stop)
    {
        line++;
        var answer = Submit(bytes.IsSingleSegment ? bytes.FirstSpan : bytes.ToArray(), stop);
        if (answer is { } waiting)
        {
            await answers.Writer.WriteAsync(waiting, stop);
        }
    }

    private Answer? Submit(ReadOnlySpan<byte> bytes, CancellationToken stop)
    {
        var text = line == 1 && bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        text = text.Trim(" \t\r"u8);
        if (text.IsEmpty)
        {
            return null;
        }

        try
        {
            return new Answer(line, ledger.SubmitAsync(OperationReader.Read(text, $"{name}, line {line}"), stop), null);
        }
        catch (InputException problem)
        {
            return new Answer(line, null, problem.Message);
        }
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        await using var json = new Utf8JsonWriter(buffer, Options);
        while (true)
        {
            // What is answered goes out before anything is waited for.
            var isThere = answers.Reader.TryRead(out var answer);
            if (buffer.WrittenCount > 0 && (!isThere || buffer.WrittenCount >= FlushAt || answer.Result is { IsCompleted: false }))
            {
                await FlushAsync(buffer, stop);
            }

            if (!isThere)
            {
                if (!await answers.Reader.WaitToReadAsync(stop))
                {
                    break;
                }

                continue;
            }

            Write(json, answer, answer.Result is { } result ? await result : null);
            json.Reset();
            buffer.Write("\n"u8);
            Answered++;
        }
    }

    private void Write(Utf8JsonWriter json, Answer answer, LedgerResult? result)
    {
        if (result is not null)
        {
            ResultJson.Write(json, result);
        }
        else
        {
            Malformed++;
            Terminal.Complain(answer.Problem!);
            json.WriteStartObject();
            json.WriteNumber("line", answer.Line);
            json.WriteString("result", "bad_input");
            json.WriteString("problem", answer.Problem);
            json.WriteEndObject();
        }

        json.Flush();
    }

    private async Task FlushAsync(ArrayBufferWriter<byte> buffer, CancellationToken stop)
    {
        await output.WriteAsync(buffer.WrittenMemory, stop);
        await output.FlushAsync(stop);
        buffer.ResetWrittenCount();
    }

    private readonly record struct Answer(long Line, Task<LedgerResult>? Result, string? Problem);
}
