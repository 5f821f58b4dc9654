namespace Sluice.Law.History;

/// <summary>Who wrote a provision: every amendment that touched it, and which of them each of its fields is from.</summary>
/// <param name="Provision">The provision's id.</param>
/// <param name="Revisions">The amendments, in the order of the book.</param>
/// <param name="Lines">The fields after the last of them, each with the amendment that last wrote it; none after a repeal.</param>
public sealed record ProvisionBlame(string Provision, IReadOnlyList<ProvisionRevision> Revisions, IReadOnlyList<BlamedField> Lines)
{
    /// <summary>Follows a provision through every amendment of a book, whether applied, stayed or not enforced.</summary>
    /// <param name="book">The book.</param>
    /// <param name="provision">The provision's id.</param>
    /// <param name="language">The language of the reader; null for every language.</param>
    public static ProvisionBlame Of(LawBook book, string provision, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var revisions = new List<ProvisionRevision>();
        var authors = new Dictionary<string, Amendment>(StringComparer.Ordinal);
        ProvisionVersion? version = null;
        foreach (var (amendment, change) in book.Amendments.SelectMany(a => a.Changes.Where(c => c.Provision == provision).Select(c => (a, c))))
        {
            var next = (change.Verb, version) switch
            {
                (ChangeVerb.Repeal, _) => null,
                (ChangeVerb.Amend, { } standing) => standing.Amend(amendment, change),
                (ChangeVerb.Amend, null) => null,
                _ => ProvisionVersion.Add(amendment, change),
            };
            var fields = FieldChange.Between(version?.Fields, next?.Fields, language);
            foreach (var field in fields)
            {
                authors[field.Field] = amendment;
            }

            revisions.Add(new ProvisionRevision(amendment, change.Verb, change.From ?? amendment.FirstDay, fields));
            version = next;
        }

        var lines = version is null ? [] : FieldTexts.Of(version.Fields, language).Select(field => new BlamedField(field.Key, field.Value, authors[field.Key]));
        return new ProvisionBlame(provision, revisions, [.. lines]);
    }
}

/// <summary>One amendment's change of a provision.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Verb">What it does to the provision.</param>
/// <param name="From">The first day on which the change is applied.</param>
/// <param name="Fields">The fields it changes.</param>
public sealed record ProvisionRevision(Amendment Amendment, ChangeVerb Verb, DateOnly From, IReadOnlyList<FieldChange> Fields);

/// <summary>A field of a provision and who wrote it.</summary>
/// <param name="Field">The path of the field.</param>
/// <param name="Lines">What it says.</param>
/// <param name="Author">The amendment that last wrote it.</param>
public sealed record BlamedField(string Field, IReadOnlyList<string> Lines, Amendment Author);
