using System.Runtime.CompilerServices;
using Sluice.Determinations.Screening;
using Sluice.Orders;
using Sluice.Parties;
using Sluice.Screening.Companies;

namespace Sluice.Screening.Screens;

/// <summary>
/// Looks for the parties of orders, and for their owners, on the lists. What an order states stays; what it does not state is
/// filled in where the lists settle it, and stays unknown where they do not.
/// </summary>
/// <param name="names">Looks for names; asked for when the first order needs it, for most orders state what they need.</param>
/// <param name="companies">Knows headquarters and ultimate parents; asked for in the same way.</param>
public sealed class OrderScreen(Func<NameScreen> names, Func<KnownCompanies> companies) : IOrderScreen
{
    private readonly Lazy<NameScreen> names = new(names);
    private readonly Lazy<KnownCompanies> companies = new(companies);
    private readonly ConditionalWeakTable<Party, ScreenedParty> seen = [];

    /// <inheritdoc />
    public ScreenedOrder Screen(Order order, DateOnly day, Language language)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Parties is not { } stated || !NeedsAnything(stated))
        {
            return ScreenedOrder.AsStated(order);
        }

        var parties = new Party[stated.Count];
        var findings = new List<(string Fact, NameFinding Finding)>();
        var known = new List<(string Fact, CompanyLookup Lookup)>();
        for (var i = 0; i < parties.Length; i++)
        {
            parties[i] = stated[i];
            if (NeedsScreening(stated[i]) || NeedsLookup(stated[i]))
            {
                var screened = Of(stated[i], day);
                parties[i] = screened.Party;
                var fact = FactPaths.OfPartyItself(order, i);
                findings.AddRange(screened.Findings.Select(finding => (fact + finding.Path, finding.Finding)));
                if (screened.Lookup is { } lookup)
                {
                    known.Add((fact, lookup));
                }
            }
        }

        return findings.Count == 0 && known.Count == 0
            ? ScreenedOrder.AsStated(order)
            : ScreeningWords.Of(order with { Parties = parties }, names.Value.ListsOn(day), findings, known, language);
    }

    private static bool NeedsAnything(IReadOnlyList<Party> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (NeedsScreening(parties[i]) || NeedsLookup(parties[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NeedsLookup(Party party) => party.Name is { Length: > 0 } && (party.Headquarters is null || party.UltimateParent?.Headquarters is null);

    private static bool NeedsScreening(Party party) => party is { Listed: null, Name.Length: > 0 } || NeedsScreening(party.Owners);

    private static bool NeedsScreening(IReadOnlyList<Owner>? owners)
    {
        for (var i = 0; i < owners?.Count; i++)
        {
            if (owners[i] is { Listed: null, Name.Length: > 0 } || NeedsScreening(owners[i].Owners))
            {
                return true;
            }
        }

        return false;
    }

    private ScreenedParty Of(Party party, DateOnly day)
    {
        if (seen.TryGetValue(party, out var before) && before.Day == day)
        {
            return before;
        }

        var screened = Look(party, day);
        seen.AddOrUpdate(party, screened);
        return screened;
    }

    private ScreenedParty Look(Party party, DateOnly day)
    {
        var findings = new List<(string, NameFinding)>();
        var found = party;
        if (party is { Listed: null, Name: { Length: > 0 } name })
        {
            var finding = names.Value.Find(name, party.Country, day);
            findings.Add(("", finding));
            found = found with { Listed = finding.Word, Footnotes = party.Footnotes ?? finding.Footnotes };
        }

        if (NeedsScreening(party.Owners))
        {
            found = found with { Owners = Owners(party.Owners!, ".owners", day, findings) };
        }

        var lookup = NeedsLookup(party) ? CompanyLookup.Of(party, companies.Value) : null;
        return new ScreenedParty(day, lookup?.AddTo(found) ?? found, findings, lookup);
    }

    private Owner[] Owners(IReadOnlyList<Owner> owners, string path, DateOnly day, List<(string, NameFinding)> findings)
    {
        var found = new Owner[owners.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var owner = owners[i];
            var place = $"{path}[{i}]";
            if (owner is { Listed: null, Name: { Length: > 0 } name })
            {
                var finding = names.Value.Find(name, null, day);
                findings.Add((place, finding));
                owner = owner with { Listed = finding.Word };
            }

            found[i] = NeedsScreening(owner.Owners) ? owner with { Owners = Owners(owner.Owners!, place + ".owners", day, findings) } : owner;
        }

        return found;
    }

    private sealed record ScreenedParty(DateOnly Day, Party Party, IReadOnlyList<(string Path, NameFinding Finding)> Findings, CompanyLookup? Lookup);
}
