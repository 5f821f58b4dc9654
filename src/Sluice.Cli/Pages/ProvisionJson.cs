using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>One provision as JSON.</summary>
internal static class ProvisionJson
{
    /// <summary>Writes a provision as it stands on a day.</summary>
    public static void Write(Stream stream, Provision provision, DateOnly day, LawMode mode, Language language) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("provision", provision.Id);
        writer.WriteString("kind", SnakeCase<ProvisionKind>.Of(provision.Kind));
        writer.WriteString("as_of", $"{day:yyyy-MM-dd}");
        writer.WriteString("law", SnakeCase<LawMode>.Of(mode));
        writer.WriteString("says", provision.Says.In(language));
        writer.WriteString("when", provision.When?.Text);
        writer.WriteString("in_words", provision.When is { } when ? ConditionWords.Say(when.Tree, language) : null);
        writer.WriteStartObject("fields");
        foreach (var (field, lines) in FieldTexts.Of(provision.Fields))
        {
            JsonLists.Write(writer, field, lines);
        }

        writer.WriteEndObject();
        writer.WriteString("enacted_by", provision.EnactedBy.Id);
        writer.WriteString("citation", provision.EnactedBy.Citation);
        writer.WriteString("in_force", $"{provision.InForce:yyyy-MM-dd}");
        writer.WriteString("source", provision.EnactedBy.Source);
        writer.WriteString("confidence", provision.Confidence);
        writer.WriteString("uncertain", provision.Uncertain?.Slug);
        JsonLists.Write(writer, "history", provision.History.Select(amendment => amendment.Id));
    });
}
