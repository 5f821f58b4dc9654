using System.Text.Encodings.Web;
using System.Text.Json;
using Sluice.Books.Deciding;

namespace Sluice.Books.Running;

/// <summary>Writes refused lines as JSON, one a line: <c>line</c>, <c>order</c> and <c>problems</c>, each with <c>path</c>, <c>column</c> and <c>message</c>.</summary>
public static class ErrorLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A refused line, its end among it.</summary>
    public static byte[] Of(RefusedOrder refused)
    {
        using var buffer = new PooledBuffer();
        Write(buffer, refused);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a refused line.</summary>
    internal static void Write(PooledBuffer buffer, RefusedOrder refused)
    {
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("line", refused.Line);
            json.WriteString("order", refused.Order);
            json.WriteStartArray("problems");
            foreach (var problem in refused.Problems)
            {
                json.WriteStartObject();
                json.WriteString("path", problem.Path);
                if (problem.Column is { } column)
                {
                    json.WriteNumber("column", column);
                }
                else
                {
                    json.WriteNull("column");
                }

                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
    }
}
