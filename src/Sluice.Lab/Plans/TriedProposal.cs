using Sluice.Law;

namespace Sluice.Lab.Plans;

/// <summary>A proposal that a law is under, and how much of it found something to change there.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="PassedOver">How many of its changes amend or repeal what does not stand in that law, and so do nothing.</param>
/// <param name="Sha256">The hash of its file in hexadecimal, so that the plan can be made again; null when the file is gone.</param>
public sealed record TriedProposal(Amendment Proposal, int PassedOver, string? Sha256);
