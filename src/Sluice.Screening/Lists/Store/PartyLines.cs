using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sluice.Parties;

namespace Sluice.Screening.Lists.Store;

/// <summary>Entries as JSON lines, the form in which versions are kept: one entry a line, fields that are empty left out.</summary>
internal static class PartyLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 4 };
    private static readonly string[] Kinds = ["primary", "alias", "weak_alias", "former"];
    private static readonly string[] Types = ["unknown", "entity", "individual", "vessel", "aircraft"];

    /// <summary>The lines of entries.</summary>
    public static byte[] Write(IReadOnlyList<ListedParty> parties)
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream, Options);
        foreach (var party in parties)
        {
            Write(writer, party);
            writer.Flush();
            stream.WriteByte((byte)'\n');
            writer.Reset();
        }

        return stream.ToArray();
    }

    /// <summary>One entry on a line.</summary>
    public static string Line(ListedParty party) => Encoding.UTF8.GetString(Write([party])).TrimEnd('\n');

    /// <summary>The entries of lines.</summary>
    /// <exception cref="JsonException">A line is not an entry.</exception>
    public static IReadOnlyList<ListedParty> Read(ReadOnlySpan<byte> lines)
    {
        var parties = new List<ListedParty>();
        while (lines.Length > 0)
        {
            var end = lines.IndexOf((byte)'\n');
            parties.Add(ReadOne(end < 0 ? lines : lines[..end]));
            lines = end < 0 ? default : lines[(end + 1)..];
        }

        return parties;
    }

    private static void Write(Utf8JsonWriter writer, ListedParty party)
    {
        writer.WriteStartObject();
        writer.WriteString("id", party.Id);
        writer.WriteString("list", party.List);
        Text(writer, "number", party.EntityNumber);
        Text(writer, "type", party.Type == ListedPartyType.Unknown ? null : Types[(int)party.Type]);
        writer.WriteStartArray("names");
        foreach (var name in party.Names)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(name.Text);
            if (name.Kind != ListedNameKind.Primary)
            {
                writer.WriteStringValue(Kinds[(int)name.Kind]);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        Texts(writer, "countries", party.Countries.Select(country => country.Code));
        Texts(writer, "addresses", party.Addresses);
        Texts(writer, "births", party.BirthDates);
        Texts(writer, "citizenships", party.Citizenships.Select(country => country.Code));
        Text(writer, "requirement", party.LicenseRequirement);
        Text(writer, "policy", party.LicensePolicy);
        if (party.Footnotes is { } footnotes)
        {
            Texts(writer, "footnotes", footnotes.Select(footnote => footnote.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("none"));
        }

        Text(writer, "citation", party.FederalRegisterCitation);
        Texts(writer, "programs", party.Programs);
        Text(writer, "start", party.StartDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text(writer, "end", party.EndDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text(writer, "url", party.SourceUrl);
        Text(writer, "confidence", party.Confidence);
        Text(writer, "checked", party.Checked?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        var started = false;
        foreach (var text in texts)
        {
            if (!started)
            {
                writer.WriteStartArray(name);
                started = true;
            }

            writer.WriteStringValue(text);
        }

        if (started)
        {
            writer.WriteEndArray();
        }
    }

    private static ListedParty ReadOne(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, Reading);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<ListedName> names = [];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                texts[field] = reader.GetString()!;
            }
            else if (field == "names")
            {
                ReadNames(ref reader, names);
            }
            else
            {
                lists[field] = ReadTexts(ref reader);
            }
        }

        return new ListedParty
        {
            Id = texts["id"],
            List = string.Intern(texts["list"]),
            EntityNumber = At("number"),
            Type = At("type") is { } type ? (ListedPartyType)Array.IndexOf(Types, type) : ListedPartyType.Unknown,
            Names = names,
            Countries = [.. All("countries").Select(Country.Parse)],
            Addresses = All("addresses"),
            BirthDates = All("births"),
            Citizenships = [.. All("citizenships").Select(Country.Parse)],
            LicenseRequirement = At("requirement"),
            LicensePolicy = At("policy"),
            Footnotes = lists.TryGetValue("footnotes", out var footnotes) ? [.. footnotes.Where(text => text != "none").Select(text => int.Parse(text, CultureInfo.InvariantCulture))] : null,
            FederalRegisterCitation = At("citation"),
            Programs = All("programs"),
            StartDate = Day("start"),
            EndDate = Day("end"),
            SourceUrl = At("url"),
            Confidence = At("confidence"),
            Checked = Day("checked"),
        };

        string? At(string field) => texts.GetValueOrDefault(field);
        IReadOnlyList<string> All(string field) => lists.TryGetValue(field, out var all) ? all : [];
        DateOnly? Day(string field) => At(field) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    private static void ReadNames(ref Utf8JsonReader reader, List<ListedName> names)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            var parts = ReadTexts(ref reader);
            names.Add(new ListedName(parts[0], parts.Count > 1 ? (ListedNameKind)Array.IndexOf(Kinds, parts[1]) : ListedNameKind.Primary));
        }
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }
}
