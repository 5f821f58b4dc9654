namespace Sluice.Law;

/// <summary>
/// The law of a day as the fold of the amendments that apply by that day. Amendments are taken in the order in which they took
/// effect; one that applies only later, was stayed, or is not enforced is left out, so that the text before it answers.
/// </summary>
internal static class Fold
{
    /// <summary>The amendments that make the law of a day, in order.</summary>
    public static IReadOnlyList<Amendment> Applying(IEnumerable<Amendment> amendments, DateOnly day, LawMode mode)
    {
        var apply = amendments.Where(a => a.AppliesOn(day)).ToList();
        var left = apply.SelectMany(a => mode == LawMode.Enforced ? a.Stays.Concat(a.Unenforces) : a.Stays).ToHashSet(StringComparer.Ordinal);
        apply.RemoveAll(a => left.Contains(a.Id));
        return apply;
    }

    /// <summary>The provisions those amendments leave, in the order in which they were first written.</summary>
    /// <param name="applying">The amendments, in order.</param>
    /// <param name="day">The day, for changes with a day of their own.</param>
    /// <exception cref="LawException">A provision is added twice.</exception>
    public static IReadOnlyList<ProvisionVersion> Provisions(IReadOnlyList<Amendment> applying, DateOnly day)
    {
        var standing = new Dictionary<string, ProvisionVersion>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var amendment in applying)
        {
            foreach (var change in amendment.Changes)
            {
                if (change.From is { } from && day < from)
                {
                    continue;
                }

                if (change.Verb == ChangeVerb.Repeal)
                {
                    standing.Remove(change.Provision);
                    continue;
                }

                if (standing.TryGetValue(change.Provision, out var version))
                {
                    standing[change.Provision] = change.Verb == ChangeVerb.Amend
                        ? version.Amend(amendment, change)
                        : throw new LawException(
                            amendment.File, change.Fields.Mark, $"'{change.Provision}' is added, but {version.History[^1].Id} has it already; amend it or repeal it first.");
                }
                else if (change.Verb == ChangeVerb.Add)
                {
                    standing.Add(change.Provision, ProvisionVersion.Add(amendment, change));
                    order.Add(change.Provision);
                }
            }
        }

        return [.. order.Distinct(StringComparer.Ordinal).Where(standing.ContainsKey).Select(id => standing[id])];
    }
}
