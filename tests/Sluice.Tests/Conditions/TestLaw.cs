using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>A small law to read conditions under.</summary>
internal sealed class TestLaw : IDefinitions
{
    private readonly List<string> patterns = [];

    public Dictionary<string, CountrySet> Groups { get; } = new(StringComparer.Ordinal)
    {
        ["D:5"] = Set("RU", "BY", "KP", "CN"),
        ["A:1"] = Set("US", "FR", "DE", "GB"),
        ["advanced computing"] = Set("CN", "VN", "SA"),
    };

    public Dictionary<string, (string Text, string? Parameter)> Terms { get; } = new(StringComparer.Ordinal)
    {
        ["moves"] = ("activity in [\"export\", \"reexport\"]", null),
        ["supercomputer"] = ("end_use.kind == \"supercomputer\" || \"supercomputer\" in end_use.knowledge", null),
        ["arms_embargoed"] = ("group(\"D:5\") + [\"MO\"]", null),
        ["headroom"] = ("26900000 - prior.lpp_tpp_this_year", null),
        ["embargoed_party"] = ("headquartered_in(p, arms_embargoed) || p.country in arms_embargoed", "p"),
        ["any_embargoed"] = ("parties.exists(x, embargoed_party(x))", null),
        ["dense"] = ("item.tpp >= 1600 && item.performance_density >= 5.92", null),
    };

    public List<string> NameLists { get; } = ["h20-letter", "revoked"];

    public List<string> PartLists { get; } = ["gp10"];

    public List<string> EccnLists { get; } = ["z-level-a", "z-level-b"];

    public Dictionary<string, Func<DateOnly, Number>> Tables { get; } = new(StringComparer.Ordinal)
    {
        ["nveu"] = day => day.Year switch { 2025 => Number.Of(633_000_000m), 2026 => Number.Of(1_899_000_000m), _ => Number.Unknown },
    };

    public List<(Country From, Country As)> Treated { get; } = [(Country.Parse("HK"), Country.Parse("CN"))];

    public IReadOnlyList<(Country From, Country As)> TreatedAs => Treated;

    public CountrySet? Group(string name) => Groups.TryGetValue(name, out var set) ? set : null;

    public string? Term(string name, out string? parameter)
    {
        var found = Terms.TryGetValue(name, out var term);
        parameter = found ? term.Parameter : null;
        return found ? term.Text : null;
    }

    public int NameList(string name) => NameLists.IndexOf(name);

    public int PartList(string name) => PartLists.IndexOf(name);

    public int EccnList(string name) => EccnLists.IndexOf(name);

    public int EccnPattern(string prefix)
    {
        var at = patterns.IndexOf(prefix);
        if (at < 0)
        {
            at = patterns.Count;
            patterns.Add(prefix);
        }

        return at + 64 < 128 ? at + 64 : -1;
    }

    public Number? Table(string name, DateOnly day) => Tables.TryGetValue(name, out var table) ? table(day) : null;

    public bool HasTable(string name) => Tables.ContainsKey(name);

    public IEnumerable<string> Names(DefinitionKind kind) => kind switch
    {
        DefinitionKind.Group => Groups.Keys,
        DefinitionKind.Term => Terms.Keys,
        DefinitionKind.NameList => NameLists,
        DefinitionKind.PartList => PartLists,
        DefinitionKind.EccnList => EccnLists,
        _ => Tables.Keys,
    };

    public static CountrySet Set(params string[] codes) => CountrySet.FromCountries(codes.Select(Country.Parse));
}
