namespace Sluice.Law.History;

/// <summary>What two laws do not have in common.</summary>
public static class LawComparison
{
    /// <summary>The provisions one law has and the other does not, or has otherwise: in the order of the later law, then those that are gone.</summary>
    /// <param name="before">The earlier law.</param>
    /// <param name="after">The later law.</param>
    public static IReadOnlyList<ProvisionDifference> Between(Law before, Law after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Provisions.ToDictionary(provision => provision.Id, StringComparer.Ordinal);
        var differences = new List<ProvisionDifference>();
        foreach (var provision in after.Provisions)
        {
            old.Remove(provision.Id, out var earlier);
            var fields = FieldChange.Between(earlier?.Fields, provision.Fields);
            if (earlier is null || fields.Count > 0)
            {
                differences.Add(new ProvisionDifference(earlier, provision, fields));
            }
        }

        differences.AddRange(before.Provisions.Where(provision => old.ContainsKey(provision.Id))
            .Select(provision => new ProvisionDifference(provision, null, FieldChange.Between(provision.Fields, null))));
        return differences;
    }
}

/// <summary>A provision that two laws do not have in common.</summary>
/// <param name="Before">The provision of the earlier law; null when it was added.</param>
/// <param name="After">The provision of the later law; null when it was removed.</param>
/// <param name="Fields">The fields that differ.</param>
public sealed record ProvisionDifference(Provision? Before, Provision? After, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The provision's id.</summary>
    public string Id => (After ?? Before)!.Id;

    /// <summary>Added, amended or removed.</summary>
    public string Verb => Before is null ? "added" : After is null ? "removed" : "amended";
}
