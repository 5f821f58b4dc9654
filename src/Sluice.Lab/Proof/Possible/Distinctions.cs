using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Law.Lint.Search;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Possible;

/// <summary>
/// What the laws and conditions in question tell apart: kinds of countries, names, parts and ECCNs. Whatever they do not tell
/// apart is one case.
/// </summary>
internal sealed class Distinctions
{
    private const string NoName = "Example Trading";
    private const string NoPart = "Example Part";
    private static readonly string[] NoEccns = ["5A991", "0A998", "1A999", "2A999", "3A999", "4A999", "6A999", "7A999", "8A999", "9A999"];

    private readonly IReadOnlyList<LawInQuestion> laws;
    private readonly Dictionary<ExprType, UInt128[]> asked = [];

    /// <summary>Reads the laws and conditions.</summary>
    /// <param name="laws">The laws.</param>
    /// <param name="conditions">Further conditions, each with the law whose definitions it was read under.</param>
    /// <param name="catalogue">The parts that orders may name.</param>
    public Distinctions(IReadOnlyList<LawInQuestion> laws, IReadOnlyList<(int Law, Expr Tree)> conditions, Catalogue catalogue)
    {
        this.laws = laws;
        var trees = laws.SelectMany((law, i) => law.Trees().Select(tree => (Law: i, Tree: tree))).Concat(conditions).ToList();
        var sets = new List<CountrySet>();
        var installed = new List<CountrySet>();
        foreach (var (law, tree) in trees)
        {
            sets.AddRange(ConditionFacts.Of(tree).CountrySets);
            foreach (var node in ExprNodes.All(tree))
            {
                Read(law, node, sets);
                installed.AddRange(node is InstalledTpp of ? [of.Set.Value] : []);
            }
        }

        installed.AddRange(TreatedApart(installed));
        Countries = new CountryKinds(sets.Concat(installed));
        Installed = new CountryKinds(installed);
        Names = new TextKinds(Members("names").Prepend(NoName), Asked(ExprType.NameList), (law, text) => Definitions(law).NameLists.Match(text));
        Parts = new TextKinds(PartTexts(catalogue).Prepend(NoPart), Asked(ExprType.PartList), (law, text) => Definitions(law).PartLists.Match(Part(text, catalogue)));
        Eccns = new TextKinds(NoEccns.Concat(EccnTexts(trees)), Asked(ExprType.EccnList), (law, text) => Definitions(law).EccnLists.Match(text));
    }

    /// <summary>The kinds of countries.</summary>
    public CountryKinds Countries { get; }

    /// <summary>The kinds of countries by what is installed there; each is made up of some of the others.</summary>
    public CountryKinds Installed { get; }

    /// <summary>The kinds of names.</summary>
    public TextKinds Names { get; }

    /// <summary>The kinds of parts that a specification can name.</summary>
    public TextKinds Parts { get; }

    /// <summary>The kinds of ECCNs.</summary>
    public TextKinds Eccns { get; }

    /// <summary>The lists of a type that are asked about, law by law.</summary>
    public IReadOnlyList<UInt128> Asked(ExprType type) => asked.GetValueOrDefault(type) ?? new UInt128[laws.Count];

    /// <summary>What the part of a specification is called, by the name it bears.</summary>
    public static string Part(string name, Catalogue catalogue) => catalogue.ChipSpelled(name)?.FullName ?? name;

    private LawDefinitions Definitions(int law) => (LawDefinitions)laws[law].Definitions;

    private void Read(int law, Expr node, List<CountrySet> sets)
    {
        switch (node)
        {
            case Membership { Set: NamedList list }:
                var definitions = Definitions(law);
                Ask(law, list.Type, list.Type switch
                {
                    ExprType.NameList => definitions.NameList(list.Name),
                    ExprType.PartList => definitions.PartList(list.Name),
                    _ => definitions.EccnList(list.Name),
                });
                break;
            case UnderEccn under:
                Ask(law, ExprType.EccnList, Definitions(law).EccnPattern(under.Prefix));
                break;
            case Comparison { Left: FactRef { Type: ExprType.Country }, Right: FactRef }:
                // Two countries are compared with each other: each is a kind of its own.
                sets.AddRange(Sluice.Parties.Countries.All.Select(country => CountrySet.Of(country)));
                break;
        }
    }

    private void Ask(int law, ExprType type, int bit)
    {
        if (!asked.TryGetValue(type, out var bits))
        {
            asked.Add(type, bits = new UInt128[laws.Count]);
        }

        bits[law] |= UInt128.One << bit;
    }

    /// <summary>Countries that count as one and that some set has only a part of: each becomes a kind of its own.</summary>
    private IEnumerable<CountrySet> TreatedApart(List<CountrySet> sets) =>
        laws.SelectMany(law => law.Definitions.TreatedAs)
            .Where(pair => sets.Exists(set => set.Contains(pair.From) != set.Contains(pair.As)))
            .SelectMany(pair => new[] { CountrySet.Of(pair.From), CountrySet.Of(pair.As) });

    private IEnumerable<string> Members(string form) => laws.SelectMany(law => law.Index.Law.Of(ProvisionKind.Definition))
        .Where(definition => definition.Fields.Find(form) is not null)
        .SelectMany(definition => (definition.Fields.Find("list") as ListNode)?.Items.OfType<ScalarNode>().Select(item => item.Text) ?? [])
        .Distinct(StringComparer.Ordinal);

    // A name that the catalogue spells otherwise stands for the catalogue's part; written with hyphens it stands for itself.
    private IEnumerable<string> PartTexts(Catalogue catalogue) =>
        Members("chips").SelectMany(member => new[] { member, member.Replace(' ', '-') }).Concat(catalogue.Chips.Select(chip => chip.FullName));

    private IEnumerable<string> EccnTexts(IEnumerable<(int Law, Expr Tree)> trees) =>
        Members("eccns").Concat(trees.SelectMany(t => ExprNodes.All(t.Tree)).OfType<UnderEccn>().Select(u => u.Prefix))
            .Select(EccnText.Normal).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
