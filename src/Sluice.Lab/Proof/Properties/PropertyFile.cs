using Sluice.Documents;
using Sluice.Lab.Proof.Claims;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Properties;

/// <summary>The file <c>properties.yaml</c> of a book of law: what the book guarantees.</summary>
public sealed class PropertyFile
{
    private const int Most = 500;
    private const int LongestSource = 1_000;
    private static readonly Dictionary<string, LawMode[]> Laws = new(StringComparer.Ordinal)
    {
        ["both"] = [LawMode.Written, LawMode.Enforced], ["written"] = [LawMode.Written], ["enforced"] = [LawMode.Enforced],
    };

    private PropertyFile(string path, IReadOnlyList<Property> all)
    {
        Path = path;
        All = all;
    }

    /// <summary>The file, as given.</summary>
    public string Path { get; }

    /// <summary>The properties, in the order of the file.</summary>
    public IReadOnlyList<Property> All { get; }

    /// <summary>Reads the file of a book.</summary>
    /// <param name="directory">The directory of the book.</param>
    /// <exception cref="FileNotFoundException">The book has none.</exception>
    /// <exception cref="InputException">It is not a list of properties.</exception>
    public static PropertyFile Load(string directory)
    {
        var path = System.IO.Path.Combine(directory, "properties.yaml");
        return File.Exists(path)
            ? Read(DocumentReader.ReadFile(path, ReadLimits.Law), path)
            : throw new FileNotFoundException($"the book of law has no file '{path}', so that there is nothing to prove.");
    }

    /// <summary>Reads properties from a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">Where it was read from.</param>
    /// <exception cref="InvalidInputException">It is not a list of properties.</exception>
    public static PropertyFile Read(Node document, string path)
    {
        var problems = new InputProblems(path);
        var top = FieldReader.Open(document, problems, "properties: a list of {id, says, source, laws, from, to, varies, claim}");
        var all = new List<Property>();
        foreach (var element in top?["properties"].Required("a list").Elements(Most, "properties") ?? [])
        {
            if (element.Fields("{id, says, source, laws, from, to, varies, claim}") is { } fields && Read(fields) is { } property)
            {
                if (all.Exists(other => other.Id == property.Id))
                {
                    fields["id"].Refuse($"'{property.Id}' for the second time", "ids that are unique");
                }

                all.Add(property);
            }
        }

        top?.Finish();
        problems.ThrowIfAny();
        return new PropertyFile(path, all);
    }

    /// <summary>The properties of some ids, in the order of the file; all of them when none is named.</summary>
    /// <exception cref="FormatException">There is no property of an id; the message says which are accepted.</exception>
    public IReadOnlyList<Property> Named(IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        foreach (var id in ids.Where(id => !All.Any(property => property.Id == id)))
        {
            var known = All.Select(property => property.Id).ToArray();
            throw new FormatException(NearestWord.Find(id, known) is { } near
                ? $"there is no property '{ScalarNode.Shorten(id)}'; did you mean '{near}'?"
                : $"there is no property '{ScalarNode.Shorten(id)}'; accepted: {string.Join(", ", known)}.");
        }

        return ids.Count == 0 ? All : [.. All.Where(property => ids.Contains(property.Id))];
    }

    private static Property? Read(FieldReader fields)
    {
        var id = fields["id"].Required("its name, for instance lpp-within-its-limit").Text();
        var says = AmendmentReader.Text(fields["says"].Required("what is guaranteed, in words: {en, zh-Hant, zh-Hans}"));
        var source = fields["source"].Required("the paragraphs it rests on").Text(LongestSource);
        var laws = fields["laws"].Word([.. Laws.Keys]);
        var (from, to) = (fields["from"].Date(), fields["to"].Date());
        if (to < from)
        {
            fields["to"].Refuse("a day on or after its first day");
        }

        var varies = Varies(fields["varies"]);
        var claim = fields["claim"].Required("a condition of the order and its answer").Lines(Limits.Characters);
        var mark = fields["claim"].Mark;
        fields.Finish();
        return id is null || says is null || source is null || claim is null ? null
            : new Property(id, says, source, Laws[laws ?? "both"], from, to, varies, claim, mark);
    }

    private static ClaimVariation? Varies(Field field)
    {
        const int most = 20;
        try
        {
            return ClaimVariation.Read(field.Texts(most) ?? []);
        }
        catch (FormatException)
        {
            field.Refuse(ClaimVariation.Accepted);
            return null;
        }
    }
}
