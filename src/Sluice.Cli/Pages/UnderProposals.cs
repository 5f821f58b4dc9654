using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>The proposals a law is under, to be put behind its day.</summary>
internal static class UnderProposals
{
    /// <summary>For instance <c>, with lower-threshold</c>; empty without any.</summary>
    public static string Say(IReadOnlyList<Amendment> proposals) => string.Concat(proposals.Select(proposal => $", with {proposal.Id}"));
}
