using System.Security.Cryptography;
using Sluice.Law;

namespace Sluice.Lab.Plans;

/// <summary>One of the two laws that are compared.</summary>
/// <param name="Choice">Which law.</param>
/// <param name="Proposals">The proposals it is under, in the order in which they are applied.</param>
public sealed record PlanLaw(LawChoice Choice, IReadOnlyList<TriedProposal> Proposals)
{
    internal static PlanLaw Of(LawBook book, LawChoice choice)
    {
        var standing = book.AsOf(choice.Day, choice.Mode).Provisions.Select(provision => provision.Id).ToHashSet(StringComparer.Ordinal);
        var tried = new List<TriedProposal>();
        foreach (var proposal in choice.Extra)
        {
            tried.Add(new TriedProposal(proposal, proposal.Changes.Count(change => !Acts(change, standing)), Hash(proposal.File)));
        }

        return new PlanLaw(choice, tried);
    }

    private static bool Acts(Change change, HashSet<string> standing) => change.Verb switch
    {
        ChangeVerb.Add => standing.Add(change.Provision),
        ChangeVerb.Repeal => standing.Remove(change.Provision),
        _ => standing.Contains(change.Provision),
    };

    private static string? Hash(string file) => File.Exists(file) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : null;
}
