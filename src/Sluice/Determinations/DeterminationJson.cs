using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sluice.Determinations;

/// <summary>Writes determinations as the contract's JSON: snake_case, every field present, exact decimals without trailing zeros.</summary>
/// <remarks>Beyond the contract's fields it writes the quantity and confidence of an item, the paragraph of an account, the words of a
/// duty, the kind and law of a weighed provision, and the book of law that answered.</remarks>
public static class DeterminationJson
{
    // Names may be in any script and are read by people; nothing here is ever placed inside a page.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = Indented with { Indented = false };

    /// <summary>How a determination is written on one line.</summary>
    public static JsonWriterOptions LineOptions => Compact;

    /// <summary>Writes one determination as a JSON document in UTF-8.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="determination">What to write.</param>
    /// <param name="indented">One field a line; otherwise one line for the whole document, as JSON lines need.</param>
    public static void Write(Stream stream, Determination determination, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, indented ? Indented : Compact);
        Write(writer, determination);
    }

    /// <summary>One determination as JSON in UTF-8, on one line.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(Determination determination)
    {
        using var stream = new MemoryStream();
        Write(stream, determination, indented: false);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>Writes the two answers of a determination alone, as a JSON object: a subset of the whole.</summary>
    public static void WriteAnswers(Utf8JsonWriter writer, string order, DateOnly asOf, in Answers answers)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("order", order);
        writer.WriteString("as_of", Day(asOf));
        WriteRuling(writer, "as_written", answers.Written);
        WriteRuling(writer, "as_enforced", answers.Enforced);
        writer.WriteEndObject();
    }

    /// <summary>Writes one determination as a JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="determination">What to write.</param>
    /// <param name="withTrace">Whether the provisions that were weighed are written too.</param>
    public static void Write(Utf8JsonWriter writer, Determination determination, bool withTrace = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(determination);
        writer.WriteStartObject();
        writer.WriteString("order", determination.Order);
        writer.WriteString("as_of", Day(determination.AsOf));
        WriteAnswer(writer, "as_written", determination.AsWritten);
        WriteAnswer(writer, "as_enforced", determination.AsEnforced);
        WriteList(writer, "items", determination.Items, WriteItem);
        WriteList(writer, "allocations", determination.Allocations, WriteAllocation);
        WriteList(writer, "obligations", determination.Obligations, WriteObligation);
        WriteList(writer, "questions", determination.Questions, WriteQuestion);
        WriteList(writer, "flags", determination.Flags, WriteFlag);
        if (withTrace)
        {
            WriteList(writer, "trace", determination.Trace, WriteStep);
        }

        writer.WriteStartObject("law_book");
        writer.WriteString("hash", determination.LawBook.Hash);
        WriteDay(writer, "data_to", determination.LawBook.DataTo);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes one classified line as a JSON object.</summary>
    public static void WriteItem(Utf8JsonWriter writer, ItemFinding item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        writer.WriteStartObject();
        writer.WriteString("name", item.Name);
        WriteWords(writer, "eccn", item.Eccn);
        writer.WriteString("level", item.Level);
        WriteNumber(writer, "tpp", item.Tpp);
        WriteNumber(writer, "performance_density", item.PerformanceDensity);
        WriteNumber(writer, "total_tpp", item.TotalTpp);
        WriteNumber(writer, "quantity", item.Quantity);
        writer.WriteString("confidence", item.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteRuling(Utf8JsonWriter writer, string name, Ruling ruling)
    {
        writer.WriteStartObject(name);
        writer.WriteString("outcome", ruling.Outcome.Word());
        writer.WriteString("review", ruling.Review?.Word());
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string name, Answer answer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("outcome", answer.Outcome.Word());
        writer.WriteString("review", answer.Review?.Word());
        WriteList(writer, "authorizations", answer.Authorizations, WriteAuthorization);
        WriteWords(writer, "reasons_for_control", answer.ReasonsForControl);
        writer.WriteEndObject();
    }

    private static void WriteAuthorization(Utf8JsonWriter writer, AuthorizationFinding authorization)
    {
        writer.WriteStartObject();
        writer.WriteString("symbol", authorization.Symbol);
        WriteFlagValue(writer, "available", authorization.Available);
        writer.WriteString("because", authorization.Because);
        writer.WriteString("provision", authorization.Provision);
        writer.WriteEndObject();
    }

    private static void WriteAllocation(Utf8JsonWriter writer, AllocationDraw draw)
    {
        writer.WriteStartObject();
        writer.WriteString("account", draw.Account);
        WriteNumber(writer, "limit", draw.Limit);
        WriteNumber(writer, "used", draw.Used);
        WriteNumber(writer, "this_order", draw.ThisOrder);
        WriteNumber(writer, "remaining", draw.Remaining);
        writer.WriteString("provision", draw.Provision);
        writer.WriteEndObject();
    }

    private static void WriteObligation(Utf8JsonWriter writer, Obligation obligation)
    {
        writer.WriteStartObject();
        writer.WriteString("what", obligation.What);
        writer.WriteString("to", obligation.To);
        WriteDay(writer, "due", obligation.Due);
        writer.WriteString("provision", obligation.Provision);
        writer.WriteString("text", obligation.Text);
        writer.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", question.Fact);
        writer.WriteString("why", question.Why);
        WriteWords(writer, "decides", question.Decides);
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, Flag flag)
    {
        writer.WriteStartObject();
        writer.WriteString("id", flag.Id);
        writer.WriteString("severity", flag.Severity);
        writer.WriteString("text", flag.Text);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, TraceStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("provision", step.Provision);
        WriteFlagValue(writer, "holds", step.Holds);
        writer.WriteString("enacted_by", step.EnactedBy);
        writer.WriteString("in_force", Day(step.InForce));
        writer.WriteString("text", step.Text);
        writer.WriteString("kind", step.Kind);
        writer.WriteString("law", step.Law);
        writer.WriteNumber("line", step.Line);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> list, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var element in list)
        {
            write(writer, element);
        }

        writer.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter writer, string name, IReadOnlyList<string> words)
    {
        writer.WriteStartArray(name);
        foreach (var word in words)
        {
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, Shortest(known));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteFlagValue(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day) => writer.WriteString(name, day is { } known ? Day(known) : null);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Dividing by one with the longest scale leaves the shortest equal decimal.
    private static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;
}
