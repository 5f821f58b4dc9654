using Sluice.Facts;

namespace Sluice.Lab.Proof.Claims;

/// <summary>How the second order of a claim that compares two orders differs from the first. In the claim, <c>changed.</c> stands before what differs.</summary>
/// <param name="Facts">The facts of the order as a whole that may differ.</param>
/// <param name="LineFacts">The facts of the line in hand that may differ.</param>
/// <param name="PartyRole">The role whose first party may differ; null when none may.</param>
/// <param name="PartyFacts">The facts of that party that may differ.</param>
/// <param name="AddsParty">Whether it has one more party, called <c>added</c> in the claim.</param>
public sealed record ClaimVariation(IReadOnlyList<Fact> Facts, IReadOnlyList<Fact> LineFacts, int? PartyRole, IReadOnlyList<Fact> PartyFacts, bool AddsParty)
{
    /// <summary>What can be varied.</summary>
    public const string Accepted = "facts of the order as a whole such as prior.country_tpp_limit, facts of the line such as item.total_tpp, facts of one party such as "
        + "ultimate_consignee.listed, and party, which adds one";

    private const string Party = "party";
    private const string Item = "item.";

    /// <summary>What the day, the law or other facts say is not varied by itself.</summary>
    private static readonly Fact[] Following =
        [Vocabulary.Date, Vocabulary.Year, Vocabulary.Level, Vocabulary.ItemKind, Vocabulary.Quantity, Vocabulary.PerformanceDensity, Vocabulary.Role];

    /// <summary>Reads a variation.</summary>
    /// <param name="names">The paths of facts, and <c>party</c>.</param>
    /// <exception cref="FormatException">A name is none of them.</exception>
    public static ClaimVariation? Read(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0)
        {
            return null;
        }

        var (ofOrder, ofLine, ofParty, roles) = (new List<Fact>(), new List<Fact>(), new List<Fact>(), new HashSet<int>());
        foreach (var name in names.Where(name => name != Party).Distinct(StringComparer.Ordinal))
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (name.StartsWith(Item, StringComparison.Ordinal))
            {
                ofLine.Add(Find(FactScope.Item, name[Item.Length..], name));
            }
            else if (dot > 0 && Vocabulary.Role.IndexOf(name[..dot]) is >= 0 and var role)
            {
                roles.Add(role);
                ofParty.Add(Find(FactScope.Party, name[(dot + 1)..], name));
            }
            else
            {
                ofOrder.Add(Find(FactScope.Order, name, name));
            }
        }

        // A line that has another TPP a unit has another total.
        ofLine.AddRange(ofLine.Contains(Vocabulary.Tpp) && !ofLine.Contains(Vocabulary.TotalTpp) ? [Vocabulary.TotalTpp] : []);
        return roles.Count <= 1
            ? new ClaimVariation(ofOrder, ofLine, roles.Count == 0 ? null : roles.Single(), ofParty, names.Contains(Party))
            : throw new FormatException($"read facts of {roles.Count} parties; accepted: facts of one party.");
    }

    private static Fact Find(FactScope scope, string path, string name) =>
        Vocabulary.Find(scope, path) is { } fact && !Following.Contains(fact)
            ? fact
            : throw new FormatException($"read '{Documents.ScalarNode.Shorten(name)}'; accepted: {Accepted}.");
}
