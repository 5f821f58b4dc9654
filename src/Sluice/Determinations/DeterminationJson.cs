using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sluice.Determinations.Screening;
using Names = Sluice.Determinations.DeterminationNames;

namespace Sluice.Determinations;

/// <summary>Writes determinations as the contract's JSON: snake_case, every field present, exact decimals without trailing zeros.</summary>
/// <remarks>Beyond the contract's fields it writes the quantity and confidence of an item, the paragraph of an account, the words of a
/// duty, the kind and law of a weighed provision, the book of law that answered, and what screening found.</remarks>
public static class DeterminationJson
{
    // Names may be in any script and are read by people; nothing here is ever placed inside a page.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = Indented with { Indented = false };

    private const int DayLength = 10;

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
        writer.WriteString(Names.Order, order);
        WriteDay(writer, Names.AsOf, asOf);
        WriteRuling(writer, Names.AsWritten, answers.Written);
        WriteRuling(writer, Names.AsEnforced, answers.Enforced);
        writer.WriteEndObject();
    }

    /// <summary>Writes one determination as a JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="determination">What to write.</param>
    /// <param name="withTrace">Whether the provisions that were weighed are written too.</param>
    /// <param name="more">Writes further fields at the end; null for none.</param>
    public static void Write(Utf8JsonWriter writer, Determination determination, bool withTrace = true, Action<Utf8JsonWriter>? more = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(determination);
        writer.WriteStartObject();
        writer.WriteString(Names.Order, determination.Order);
        WriteDay(writer, Names.AsOf, determination.AsOf);
        WriteAnswer(writer, Names.AsWritten, determination.AsWritten);
        WriteAnswer(writer, Names.AsEnforced, determination.AsEnforced);
        WriteList(writer, Names.Items, determination.Items, WriteItem);
        WriteList(writer, Names.Allocations, determination.Allocations, WriteAllocation);
        WriteList(writer, Names.Obligations, determination.Obligations, WriteObligation);
        WriteList(writer, Names.Questions, determination.Questions, WriteQuestion);
        WriteList(writer, Names.Flags, determination.Flags, WriteFlag);
        if (withTrace)
        {
            WriteList(writer, Names.Trace, determination.Trace, WriteStep);
        }

        writer.WriteStartObject(Names.LawBook);
        writer.WriteString(Names.Hash, determination.LawBook.Hash);
        WriteDay(writer, Names.DataTo, determination.LawBook.DataTo);
        writer.WriteEndObject();
        if (determination.Screening is { } screening)
        {
            writer.WritePropertyName(Names.Screening);
            ScreeningJson.Write(writer, screening);
        }

        more?.Invoke(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes one classified line as a JSON object.</summary>
    public static void WriteItem(Utf8JsonWriter writer, ItemFinding item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        writer.WriteStartObject();
        writer.WriteString(Names.Name, item.Name);
        WriteWords(writer, Names.Eccn, item.Eccn);
        writer.WriteString(Names.Level, item.Level);
        WriteNumber(writer, Names.Tpp, item.Tpp);
        WriteNumber(writer, Names.PerformanceDensity, item.PerformanceDensity);
        WriteNumber(writer, Names.TotalTpp, item.TotalTpp);
        WriteNumber(writer, Names.Quantity, item.Quantity);
        writer.WriteString(Names.Confidence, item.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteRulingFields(Utf8JsonWriter writer, Outcome outcome, Review? review)
    {
        writer.WriteString(Names.OutcomeField, Names.Of(outcome));
        if (review is { } known)
        {
            writer.WriteString(Names.ReviewField, Names.Of(known));
        }
        else
        {
            writer.WriteNull(Names.ReviewField);
        }
    }

    private static void WriteRuling(Utf8JsonWriter writer, JsonEncodedText name, Ruling ruling)
    {
        writer.WriteStartObject(name);
        WriteRulingFields(writer, ruling.Outcome, ruling.Review);
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, JsonEncodedText name, Answer answer)
    {
        writer.WriteStartObject(name);
        WriteRulingFields(writer, answer.Outcome, answer.Review);
        WriteList(writer, Names.Authorizations, answer.Authorizations, WriteAuthorization);
        WriteWords(writer, Names.ReasonsForControl, answer.ReasonsForControl);
        writer.WriteEndObject();
    }

    private static void WriteAuthorization(Utf8JsonWriter writer, AuthorizationFinding authorization)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Symbol, authorization.Symbol);
        WriteFlagValue(writer, Names.Available, authorization.Available);
        writer.WriteString(Names.Because, authorization.Because);
        writer.WriteString(Names.Provision, authorization.Provision);
        writer.WriteEndObject();
    }

    private static void WriteAllocation(Utf8JsonWriter writer, AllocationDraw draw)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Account, draw.Account);
        WriteNumber(writer, Names.Limit, draw.Limit);
        WriteNumber(writer, Names.Used, draw.Used);
        WriteNumber(writer, Names.ThisOrder, draw.ThisOrder);
        WriteNumber(writer, Names.Remaining, draw.Remaining);
        writer.WriteString(Names.Provision, draw.Provision);
        writer.WriteEndObject();
    }

    private static void WriteObligation(Utf8JsonWriter writer, Obligation obligation)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.What, obligation.What);
        writer.WriteString(Names.To, obligation.To);
        WriteDay(writer, Names.Due, obligation.Due);
        writer.WriteString(Names.Provision, obligation.Provision);
        writer.WriteString(Names.Text, obligation.Text);
        writer.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Fact, question.Fact);
        writer.WriteString(Names.Why, question.Why);
        WriteWords(writer, Names.Decides, question.Decides);
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, Flag flag)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, flag.Id);
        writer.WriteString(Names.Severity, flag.Severity);
        writer.WriteString(Names.Text, flag.Text);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, TraceStep step)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Provision, step.Provision);
        WriteFlagValue(writer, Names.Holds, step.Holds);
        writer.WriteString(Names.EnactedBy, step.EnactedBy);
        WriteDay(writer, Names.InForce, step.InForce);
        writer.WriteString(Names.Text, step.Text);
        writer.WriteString(Names.Kind, step.Kind);
        writer.WriteString(Names.Law, step.Law);
        writer.WriteNumber(Names.Line, step.Line);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> list, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var element in list)
        {
            write(writer, element);
        }

        writer.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<string> words)
    {
        writer.WriteStartArray(name);
        foreach (var word in words)
        {
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
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

    private static void WriteFlagValue(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
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

    private static void WriteDay(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? day)
    {
        if (day is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[DayLength];
        known.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteString(name, text);
    }

    // Dividing by one with the longest scale leaves the shortest equal decimal.
    private static decimal Shortest(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
