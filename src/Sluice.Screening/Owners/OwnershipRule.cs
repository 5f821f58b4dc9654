using Sluice.Facts;

namespace Sluice.Screening.Owners;

/// <summary>A rule by which a company counts as listed because of who owns it.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Source">Where it is published.</param>
/// <param name="Threshold">The share, in aggregate, from which it applies; also that from which an intermediate counts as a whole.</param>
/// <param name="Lists">The lists whose parties count as owners, words of <see cref="Vocabulary.Listed"/>.</param>
/// <param name="Provision">The provision of the book of law that says on which days it applies; null for a rule that is not in the book and has no end.</param>
public sealed record OwnershipRule(string Name, string Title, string Source, decimal Threshold, IReadOnlyList<string> Lists, string? Provision)
{
    /// <summary>The affiliates rule of the Bureau of Industry and Security: Entity List, Military End-User List and designated nationals, added up.</summary>
    public static OwnershipRule Affiliates { get; } =
        new("affiliates", "BIS affiliates rule", "90 FR 47201, 15 CFR 744.11(a)(1)", 0.5m, ["entity_list", "meu", "sdn"], "15 CFR 744.11(a)(1), affiliates");

    /// <summary>The 50 Percent Rule of the Office of Foreign Assets Control: blocked persons alone.</summary>
    public static OwnershipRule Ofac { get; } =
        new("ofac", "OFAC 50 Percent Rule", "Revised guidance of 2014-08-13; FAQ 398 to 402", 0.5m, ["sdn"], null);

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<OwnershipRule> All { get; } = [Affiliates, Ofac];

    /// <summary>Whether a party on a list counts as an owner; unknown when nobody knows what it is on.</summary>
    /// <param name="listed">The word for the list, or null.</param>
    public Tri Counts(string? listed) => listed is null ? Tri.Unknown : Tris.Of(Lists.Contains(listed, StringComparer.Ordinal));
}
