using System.Buffers;
using System.Text.Json;

namespace Sluice.Books.Generating;

/// <summary>Writes companies as parties.</summary>
internal static class PartyText
{
    /// <summary>Facts of a party that may be left out, in the order of <see cref="Write"/>.</summary>
    public static IReadOnlyList<string> Gaps { get; } = ["headquarters", "ultimate_parent", "parent_headquarters", "owners", "listed", "private_sector", "veu", "certifications"];

    /// <summary>The party in JSON with everything that is known of it.</summary>
    public static byte[] Of(Company company, string role)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, BookText.Options))
        {
            Write(json, company, role, gap: null);
        }

        return text.WrittenSpan.ToArray();
    }

    /// <summary>Writes a party, without the fact that is left out.</summary>
    public static void Write(Utf8JsonWriter json, Company company, string role, string? gap)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("name", company.Name);
        json.WriteString("country", company.Country.Code);
        if (gap != "headquarters")
        {
            json.WriteString("headquarters", company.Country.Code);
        }

        if (gap != "ultimate_parent")
        {
            json.WriteStartObject("ultimate_parent");
            json.WriteString("name", company.Group.Name);
            if (gap != "parent_headquarters")
            {
                json.WriteString("headquarters", company.Group.Headquarters.Code);
            }

            json.WriteEndObject();
        }

        if (gap != "owners")
        {
            WriteOwners(json, company.Group);
        }

        if (gap != "listed")
        {
            json.WriteString("listed", company.Listed);
        }

        BookText.WriteNumbers(json, "footnotes", company.Footnotes);
        if (gap != "private_sector")
        {
            json.WriteBoolean("private_sector", company.Group.PrivateSector);
        }

        if (gap != "veu")
        {
            json.WriteString("veu", company.Group.Veu);
        }

        if (gap != "certifications")
        {
            BookText.WriteWords(json, "certifications", company.Certifications);
        }

        json.WriteEndObject();
    }

    private static void WriteOwners(Utf8JsonWriter json, CompanyGroup group)
    {
        json.WriteStartArray("owners");
        foreach (var owner in group.Owners)
        {
            json.WriteStartObject();
            json.WriteString("name", owner.Name);
            json.WriteNumber("share", owner.Share ?? 0m);
            json.WriteString("listed", owner.Listed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
