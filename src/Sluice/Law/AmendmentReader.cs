using Sluice.Documents;

namespace Sluice.Law;

/// <summary>Reads one file of the book: the form of an amendment, without its conditions, which are read when a day is asked for.</summary>
public static class AmendmentReader
{
    private const int MostChanges = 500;
    private const int MostIds = 50;
    private const int LongestText = 4_000;

    private static readonly string[] Confidences = ["high", "medium", "low"];
    private static readonly string[] Verbs = ["add", "amend", "repeal"];

    /// <summary>Reads an amendment.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="InvalidInputException">The document is not an amendment; every problem is named by its field.</exception>
    public static Amendment Read(Node document, string file)
    {
        var problems = new InputProblems(file);
        var amendment = FieldReader.Open(document, problems, "an amendment: a mapping of fields") is { } fields ? Read(fields, file) : null;
        problems.ThrowIfAny();
        return amendment!;
    }

    /// <summary>Reads a text in the languages of the book.</summary>
    internal static LocalText? Text(Field field)
    {
        if (field.Fields("a mapping of languages: en, zh-Hant, zh-Hans") is not { } languages)
        {
            return null;
        }

        var english = languages["en"].Required("the text in English").Text(LongestText);
        var text = new LocalText(english ?? "", languages["zh-Hant"].Text(LongestText), languages["zh-Hans"].Text(LongestText));
        languages.Finish();
        return text;
    }

    private static Amendment Read(FieldReader fields, string file)
    {
        var id = fields["id"].Required("the short name of the amendment").Text();
        var title = fields["title"].Required("the title").Text(LongestText);
        var kind = fields["kind"].Required("one of " + string.Join(", ", SnakeCase<AmendmentKind>.Words)).Word(SnakeCase<AmendmentKind>.Words);
        var citation = fields["citation"].Required("the citation, for instance 90 FR 4544").Text();
        var published = fields["published"].Required("the day of publication, written yyyy-MM-dd").Date();
        var effective = fields["effective"].Required("the day it took effect, written yyyy-MM-dd").Date();
        var from = fields["applies_from"].Date();
        var until = fields["until"].Date();
        if (effective is { } start && from < start)
        {
            fields["applies_from"].Refuse("a day on or after the day it took effect");
        }

        if ((from ?? effective) is { } first && until < first)
        {
            fields["until"].Refuse("a day on or after its first day");
        }

        var amendment = new Amendment
        {
            Id = id ?? "",
            Title = title ?? "",
            Kind = SnakeCase<AmendmentKind>.Parse(kind) ?? AmendmentKind.Base,
            Citation = citation ?? "",
            Published = published ?? default,
            Effective = effective ?? default,
            AppliesFrom = from,
            Until = until,
            Stays = fields["stays"].Texts(MostIds) ?? [],
            Unenforces = fields["unenforces"].Texts(MostIds) ?? [],
            Source = fields["source"].Required("where the text was read").Text(LongestText) ?? "",
            Confidence = fields["confidence"].Required("high, medium or low").Word(Confidences) ?? "low",
            Uncertain = fields["uncertain"].Text(),
            Summary = Text(fields["summary"].Required("what it does, in words: {en, zh-Hant, zh-Hans}")) ?? new LocalText(""),
            Changes = Changes(fields["changes"].Required("a list of changes; [] when there are none")),
            File = file,
        };
        fields.Finish();
        return amendment;
    }

    private static List<Change> Changes(Field field)
    {
        var changes = new List<Change>();
        foreach (var element in field.Elements(MostChanges, "changes") ?? [])
        {
            if (element.Fields("a change: one of add, amend or repeal with the provision's id, and its fields") is not { } fields)
            {
                continue;
            }

            var given = Verbs.Where(fields.Has).ToArray();
            if (given.Length != 1)
            {
                fields.Refuse(given.Length == 0 ? "no verb" : string.Join(" and ", given), "exactly one of add, amend or repeal");
                continue;
            }

            var verb = SnakeCase<ChangeVerb>.Parse(given[0])!.Value;
            var id = fields[given[0]].Text();
            changes.Add(new Change(verb, id ?? "", fields["from"].Date(), fields.Map));
        }

        return changes;
    }
}
