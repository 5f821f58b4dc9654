using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>
/// The companies that buy: ultimate parents with companies in one or several countries, some of them headquartered elsewhere than
/// where they buy. A few of each country buy most of what it buys (Zipf).
/// </summary>
internal sealed class CompanyRegister
{
    private const int MostCompaniesOfAGroup = 6;
    private const double OneMoreCompany = 0.45;

    private static readonly string[] Lists = ["entity_list", "entity_list", "entity_list", "unverified", "unverified", "meu", "denied_persons", "sdn"];

    private static readonly string[] Statements = ["lpp_statement", "aia_certification", "supp10_security"];
    private static readonly int[] UsualFootnotes = [1, 4, 5];

    private readonly MarketTable market;
    private readonly Dice dice;
    private readonly InventedNames names;
    private readonly LegalForms forms;
    private readonly MarketRow[] abroad;
    private readonly Weighted<Country> anywhere;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<Country, List<Company>> byCountry = [];
    private readonly Weighted<Company>?[] picked = new Weighted<Company>[Countries.Count];

    /// <summary>Invents so many groups.</summary>
    public CompanyRegister(MarketTable market, int groups, InventedNames names, Dice dice)
    {
        this.market = market;
        this.names = names;
        this.dice = dice;
        forms = new LegalForms(market, dice);
        abroad = [.. market.Of("parent")];
        var destinations = market.Of("destination").Select(r => (Country: Country.Parse(r.Name), Weight: r.ByYear.Sum())).ToArray();
        anywhere = new Weighted<Country>(destinations);
        for (var i = 0; i < groups; i++)
        {
            AddGroup(anywhere.Pick(dice));
        }

        foreach (var (country, _) in destinations.Where(d => !byCountry.ContainsKey(d.Country)))
        {
            Add(NewGroup(country), country);
        }

        foreach (var (country, companies) in byCountry)
        {
            picked[country.Index] = new Weighted<Company>(companies.Select((c, i) => (c, 1.0 / (i + 1.5))));
        }
    }

    /// <summary>How many groups there are.</summary>
    public int Groups { get; private set; }

    /// <summary>A company of a country.</summary>
    public Company Pick(Country country, Dice chance) => picked[country.Index]!.Pick(chance);

    /// <summary>A company of any country.</summary>
    public Company Pick(Dice chance) => Pick(anywhere.Pick(chance), chance);

    private void AddGroup(Country home)
    {
        foreach (var row in abroad)
        {
            if (dice.Chance(row.Value ?? 0))
            {
                var group = NewGroup(Country.Parse(row.Name));
                Spread(group, row.Where.IsEmpty ? [] : [.. row.Where.Where(c => c.Index >= 0)]);
                return;
            }
        }

        var atHome = NewGroup(home);
        Add(atHome, home);
        if (dice.Chance(OneMoreCompany))
        {
            Spread(atHome, []);
        }
    }

    // Companies in different countries, of those given or of all.
    private void Spread(CompanyGroup group, Country[] where)
    {
        var countries = new HashSet<Country>();
        do
        {
            countries.Add(where.Length > 0 ? dice.Pick(where) : anywhere.Pick(dice));
        }
        while (countries.Count < MostCompaniesOfAGroup && dice.Chance(OneMoreCompany));

        foreach (var country in countries.OrderBy(c => c.Index))
        {
            Add(group, country);
        }
    }

    private CompanyGroup NewGroup(Country headquarters) => new()
    {
        Index = Groups++,
        Name = $"{names.Next()} Group {forms.Of(headquarters)}",
        Headquarters = headquarters,
        PrivateSector = !dice.Chance(market.Share("state_owned")),
        Veu = dice.Chance(market.Share("uveu")) ? "uveu" : dice.Chance(market.Share("nveu")) ? "nveu" : "none",
        Owners = Owners(),
    };

    private List<Owner> Owners()
    {
        var owners = new List<Owner>();
        if (dice.Chance(market.Share("minority_owner")))
        {
            owners.Add(new Owner($"{names.Next()} Ventures", (5 + dice.Below(35)) / 100m, "none", null));
        }

        if (dice.Chance(market.Share("owner_listed")))
        {
            owners.Add(new Owner($"{names.Next()} Industries", (15 + dice.Below(45)) / 100m, Lists[0], null));
        }

        return owners;
    }

    private void Add(CompanyGroup group, Country country)
    {
        var listed = dice.Chance(market.Share("listed_none")) ? "none" : dice.Pick(Lists);
        var company = new Company
        {
            Name = NewName(group, country),
            Country = country,
            Group = group,
            Listed = listed,
            Footnotes = listed == Lists[0] && dice.Chance(0.5) ? [dice.Pick(UsualFootnotes)] : [],
            Certifications = [.. Statements.Where(c => dice.Chance(market.Share(c)))],
        };
        if (!byCountry.TryGetValue(country, out var companies))
        {
            byCountry.Add(country, companies = []);
        }

        companies.Add(company);
    }

    // Two companies of a group may do the same in two countries, and are not called the same.
    private string NewName(CompanyGroup group, Country country)
    {
        var family = group.Name[..group.Name.IndexOf(' ', StringComparison.Ordinal)];
        string name;
        do
        {
            name = $"{family} {names.Trade()} {forms.Of(country)}";
        }
        while (!taken.Add(name));

        return name;
    }
}
