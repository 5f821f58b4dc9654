using Sluice.Determinations.Screening;
using Sluice.Orders;
using Sluice.Parties;
using Sluice.Screening.Companies;

namespace Sluice.Screening.Screens;

/// <summary>What the table of companies adds to what an order states of a party: where it, or its ultimate parent, is headquartered.</summary>
/// <param name="Company">The company that has the name of the party, or of its stated ultimate parent.</param>
/// <param name="Headquarters">The headquarters to take; null when the order states them or they are not known.</param>
/// <param name="Parent">The ultimate parent to take; null as above.</param>
internal sealed record CompanyLookup(KnownCompany Company, Country? Headquarters, UltimateParent? Parent)
{
    /// <summary>What can be added to a party; null when nothing can.</summary>
    public static CompanyLookup? Of(Party party, KnownCompanies companies)
    {
        var company = companies.Find(party.Name);
        var headquarters = party.Headquarters is null ? company?.Headquarters : null;
        if (party.UltimateParent is { Name: { } stated })
        {
            // The order names the parent: only where that one is headquartered is looked up.
            var parent = companies.Find(stated);
            return parent?.Headquarters is { } place && party.UltimateParent.Headquarters is null
                ? new CompanyLookup(headquarters is null ? parent : company!, headquarters, new UltimateParent(stated, place))
                : headquarters is null ? null : new CompanyLookup(company!, headquarters, null);
        }

        var taken = party.UltimateParent?.Headquarters is null && company is { ParentHeadquarters: not null } ? new UltimateParent(company.UltimateParent, company.ParentHeadquarters) : null;
        return headquarters is null && taken is null ? null : new CompanyLookup(company!, headquarters, taken);
    }

    /// <summary>The party with what was looked up.</summary>
    public Party AddTo(Party party) => party with { Headquarters = party.Headquarters ?? Headquarters, UltimateParent = Parent ?? party.UltimateParent };

    /// <summary>What was taken, for the report.</summary>
    public CompanyFinding Finding(string fact) =>
        new(fact, Company.Name, Headquarters?.Code, Parent?.Name, Parent?.Headquarters?.Code, Company.Source, Company.Confidence);
}
