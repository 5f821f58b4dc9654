namespace Sluice.Documents;

/// <summary>
/// Reads the fields of one mapping by name. Problems are gathered, not thrown; when every field has been asked for,
/// <see cref="Finish"/> refuses the fields that nobody asked for.
/// </summary>
public sealed class FieldReader
{
    private readonly FieldPath? path;
    private readonly List<string> asked = [];
    private readonly List<string> refused = [];

    internal FieldReader(MapNode map, FieldPath? path, InputProblems problems)
    {
        Map = map;
        this.path = path;
        Problems = problems;
    }

    /// <summary>The mapping.</summary>
    public MapNode Map { get; }

    /// <summary>What is wrong so far with the document.</summary>
    public InputProblems Problems { get; }

    /// <summary>The field of the mapping in the document, for instance <c>items[0]</c>; empty at the top.</summary>
    public string Path => path?.ToString() ?? "";

    /// <summary>The names asked for so far, which are the names accepted.</summary>
    public IReadOnlyList<string> Names => asked;

    /// <summary>A field that may be absent.</summary>
    public Field this[string name]
    {
        get
        {
            if (!asked.Contains(name))
            {
                asked.Add(name);
            }

            return new Field(this, Map.Find(name), name);
        }
    }

    /// <summary>Opens a document whose top is a mapping; null, with a problem, when it is something else.</summary>
    /// <param name="top">The top of the document.</param>
    /// <param name="problems">Gathers what is wrong.</param>
    /// <param name="accepted">What the mapping is, as the end of "accepted: …", for instance "an order: a mapping of fields".</param>
    public static FieldReader? Open(Node top, InputProblems problems, string accepted = "a mapping of fields")
    {
        if (top is MapNode map)
        {
            return new FieldReader(map, null, problems);
        }

        problems.Add("", top.Describe(), accepted, top.Mark);
        return null;
    }

    /// <summary>Whether the mapping has a field that is not null.</summary>
    public bool Has(string name) => Map.Find(name) is { } node && node is not ScalarNode { IsNull: true };

    /// <summary>Adds a problem about the mapping as a whole.</summary>
    public void Refuse(string read, string accepted) => Problems.Add(Path, read, accepted, Map.Mark);

    /// <summary>Refuses one field by words of its own, so that <see cref="Finish"/> does not speak of it again.</summary>
    /// <param name="name">The field, which is there.</param>
    /// <param name="read">What was read, as the end of "read …".</param>
    /// <param name="accepted">What is accepted, as the end of "accepted: …".</param>
    public void RefuseField(string name, string read, string accepted)
    {
        refused.Add(name);
        new Field(this, Map.Find(name), name).Refuse(read, accepted);
    }

    /// <summary>Refuses every field that was not asked for, with the nearest accepted name.</summary>
    public void Finish()
    {
        foreach (var entry in Map.Entries)
        {
            if (!asked.Contains(entry.Key) && !refused.Contains(entry.Key))
            {
                var names = string.Join(", ", asked);
                var nearest = NearestWord.Find(entry.Key, asked);
                Problems.Add(
                    PathOf(entry.Key).ToString(),
                    "an unknown field",
                    nearest is null ? $"one of {names}" : $"'{nearest}' (did you mean that?), or one of {names}",
                    entry.KeyMark);
            }
        }
    }

    internal FieldPath PathOf(string name) => new(path, name, 0);

    internal FieldPath PathOf(string name, int index) => new(PathOf(name), null, index);
}
