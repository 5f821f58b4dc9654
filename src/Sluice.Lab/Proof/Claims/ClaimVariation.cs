using Sluice.Facts;

namespace Sluice.Lab.Proof.Claims;

/// <summary>How the second order of a claim that compares two orders differs from the first.</summary>
/// <param name="Facts">The facts of the order as a whole that may differ; in the claim, <c>changed.</c> stands before them.</param>
/// <param name="AddsParty">Whether it has one more party, called <c>added</c> in the claim.</param>
public sealed record ClaimVariation(IReadOnlyList<Fact> Facts, bool AddsParty)
{
    /// <summary>What can be varied.</summary>
    public const string Accepted = "facts of the order as a whole, such as prior.country_tpp_limit, and party, which adds one";

    private const string Party = "party";

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

        var facts = names.Where(name => name != Party).Select(name => Vocabulary.Find(FactScope.Order, name) is { } fact && fact != Vocabulary.Date && fact != Vocabulary.Year
            ? fact
            : throw new FormatException($"read '{Documents.ScalarNode.Shorten(name)}'; accepted: {Accepted}."));
        return new ClaimVariation([.. facts.Distinct()], names.Contains(Party));
    }
}
