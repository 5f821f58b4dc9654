namespace Sluice.Documents;

/// <summary>One field, or one element of a list, and where it was read. Absent and null are the same: nobody said.</summary>
/// <remarks>Every reading method gives null when the field is absent, and null with a problem when it is not what is accepted.</remarks>
public readonly partial struct Field
{
    private readonly FieldReader owner;
    private readonly string name;
    private readonly int index;

    internal Field(FieldReader owner, Node? node, string name, int index = -1)
    {
        this.owner = owner;
        this.name = name;
        this.index = index;
        Node = node is ScalarNode { IsNull: true } ? null : node;
    }

    /// <summary>What was read, or null when the field is absent or null.</summary>
    public Node? Node { get; }

    /// <summary>Whether the field is there and not null.</summary>
    public bool IsGiven => Node is not null;

    /// <summary>The field in the document, for instance <c>items[0].quantity</c>.</summary>
    public string Path => FieldPath.ToString();

    /// <summary>Where the field was read; the start of its mapping when it is absent.</summary>
    public SourceMark Mark => Node?.Mark ?? owner.Map.Find(name)?.Mark ?? owner.Map.Mark;

    private FieldPath FieldPath => index < 0 ? owner.PathOf(name) : owner.PathOf(name, index);

    /// <summary>Adds a problem about the field.</summary>
    /// <param name="read">What was read, as the end of "read …".</param>
    /// <param name="accepted">What is accepted, as the end of "accepted: …".</param>
    public void Refuse(string read, string accepted) => owner.Problems.Add(Path, read, accepted, Mark);

    /// <summary>Adds a problem about the field, with what was read as it was written.</summary>
    /// <param name="accepted">What is accepted, as the end of "accepted: …".</param>
    public void Refuse(string accepted) => Refuse(Node?.Describe() ?? "nothing", accepted);

    /// <summary>The same field, with a problem when it is absent.</summary>
    /// <param name="accepted">What is accepted, as the end of "accepted: …".</param>
    public Field Required(string accepted)
    {
        if (Node is null)
        {
            Refuse(accepted);
        }

        return this;
    }

    /// <summary>The fields of a mapping.</summary>
    /// <param name="accepted">What is accepted, as the end of "accepted: …".</param>
    public FieldReader? Fields(string accepted = "a mapping of fields")
    {
        switch (Node)
        {
            case null:
                return null;
            case MapNode map:
                return new FieldReader(map, FieldPath, owner.Problems);
            default:
                Refuse(accepted);
                return null;
        }
    }

    /// <summary>The elements of a list.</summary>
    /// <param name="most">How many elements there may be.</param>
    /// <param name="of">What the elements are, for instance "items".</param>
    public IReadOnlyList<Field>? Elements(int most, string of)
    {
        switch (Node)
        {
            case null:
                return null;
            case ListNode list when list.Items.Count > most:
                Refuse($"a list of {Say(list.Items.Count)} {of}", $"at most {Say(most)}");
                return null;
            case ListNode list:
                var elements = new Field[list.Items.Count];
                for (var i = 0; i < elements.Length; i++)
                {
                    elements[i] = new Field(owner, list.Items[i], name, i);
                    if (!elements[i].IsGiven)
                    {
                        owner.Problems.Add(elements[i].Path, "null", $"one of the {of}, or no element", list.Items[i].Mark);
                    }
                }

                return elements;
            default:
                Refuse($"a list of {of}");
                return null;
        }
    }
}
