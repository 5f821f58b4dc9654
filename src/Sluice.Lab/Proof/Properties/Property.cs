using Sluice.Documents;
using Sluice.Lab.Proof.Claims;
using Sluice.Law;

namespace Sluice.Lab.Proof.Properties;

/// <summary>Something that a book of law guarantees: a claim that is true of every possible order, under each law of some days.</summary>
/// <param name="Id">Its name, for instance <c>lpp-within-its-limit</c>.</param>
/// <param name="Says">What is guaranteed, in words.</param>
/// <param name="Source">The paragraphs that it rests on.</param>
/// <param name="Modes">Whether it is claimed of the law as written, as enforced, or both.</param>
/// <param name="From">The first day it is claimed for; null for the day on which the book begins.</param>
/// <param name="To">The last day it is claimed for; null where there is none.</param>
/// <param name="Varies">How the second order differs, for claims that compare two; null for others.</param>
/// <param name="Claim">The condition.</param>
/// <param name="Mark">Where the claim stands in the file.</param>
public sealed record Property(
    string Id, LocalText Says, string Source, IReadOnlyList<LawMode> Modes, DateOnly? From, DateOnly? To, ClaimVariation? Varies, string Claim, SourceMark Mark);
