using Sluice.Documents;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Law;

/// <summary>What the law of a day defines by name: country groups, lists, tables and terms.</summary>
internal sealed class LawDefinitions : IDefinitions
{
    private readonly Dictionary<string, (ProvisionVersion Version, Node Value, bool IsExpression)> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CountrySet> resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> resolving = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Text, string? Parameter)> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, decimal>> tables = new(StringComparer.Ordinal);
    private readonly List<(Country From, Country As)> treatedAs = [];

    /// <summary>Reads the definitions of a law.</summary>
    /// <param name="definitions">The provisions of kind definition.</param>
    /// <exception cref="LawException">A definition is not one.</exception>
    public LawDefinitions(IEnumerable<ProvisionVersion> definitions)
    {
        foreach (var version in definitions)
        {
            DefinitionReader.Read(version, this);
        }
    }

    /// <summary>The lists of party names.</summary>
    public Lexicon NameLists { get; } = new(NameForm.Company);

    /// <summary>The lists of parts.</summary>
    public Lexicon PartLists { get; } = new(NameForm.Part);

    /// <summary>The lists and paragraphs of ECCNs.</summary>
    public Lexicon EccnLists { get; } = new(NameForm.Eccn, byParagraph: true);

    /// <inheritdoc />
    public IReadOnlyList<(Country From, Country As)> TreatedAs => treatedAs;

    /// <inheritdoc />
    public CountrySet? Group(string name)
    {
        if (resolved.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!groups.TryGetValue(name, out var group))
        {
            return null;
        }

        if (!resolving.Add(name))
        {
            throw new LawException(group.Version.History[^1].File, group.Value.Mark, $"group \"{name}\" is defined by itself.");
        }

        var set = group.IsExpression ? Evaluate(group.Version, (ScalarNode)group.Value) : Literal(group.Version, group.Value);
        resolving.Remove(name);
        resolved.Add(name, set);
        return set;
    }

    /// <inheritdoc />
    public string? Term(string name, out string? parameter)
    {
        parameter = null;
        if (!terms.TryGetValue(name, out var term))
        {
            return null;
        }

        parameter = term.Parameter;
        return term.Text;
    }

    /// <inheritdoc />
    public int NameList(string name) => NameLists.Find(name);

    /// <inheritdoc />
    public int PartList(string name) => PartLists.Find(name);

    /// <inheritdoc />
    public int EccnList(string name) => EccnLists.Find(name);

    /// <inheritdoc />
    public int EccnPattern(string prefix) => EccnLists.Pattern(prefix);

    /// <inheritdoc />
    public Number? Table(string name, DateOnly day)
    {
        if (!tables.TryGetValue(name, out var rows))
        {
            return null;
        }

        return rows.TryGetValue(Quarters.Of(day), out var number) ? Number.Of(number) : Number.Unknown;
    }

    /// <inheritdoc />
    public bool HasTable(string name) => tables.ContainsKey(name);

    /// <inheritdoc />
    public IEnumerable<string> Names(DefinitionKind kind) => kind switch
    {
        DefinitionKind.Group => groups.Keys,
        DefinitionKind.Term => terms.Keys,
        DefinitionKind.NameList => NameLists.Names,
        DefinitionKind.PartList => PartLists.Names,
        DefinitionKind.EccnList => EccnLists.Names.Where(n => !n.StartsWith("under ", StringComparison.Ordinal)),
        _ => tables.Keys,
    };

    internal void AddGroup(string name, ProvisionVersion version, Node value, bool isExpression) =>
        groups[name] = (version, value, isExpression);

    internal void AddTerm(string name, string? parameter, string text) => terms[name] = (text, parameter);

    internal void AddTable(string name, IReadOnlyDictionary<string, decimal> rows) => tables[name] = rows;

    internal void AddTreatedAs(Country from, Country @as) => treatedAs.Add((from, @as));

    private CountrySet Evaluate(ProvisionVersion version, ScalarNode text)
    {
        try
        {
            return ((CountrySetExpr)Condition.Parse(text.Text, ExprType.CountrySet, this, ConditionScope.Order)).Value;
        }
        catch (ConditionException e)
        {
            throw ConditionErrors.At(version, text, e);
        }
    }

    private static CountrySet Literal(ProvisionVersion version, Node list)
    {
        var set = CountrySet.Empty;
        foreach (var item in ((ListNode)list).Items)
        {
            var code = (item as ScalarNode)?.Text;
            var country = Country.TryParse(code)
                ?? throw new LawException(version.History[^1].File, item.Mark, Countries.Problem(code ?? item.Describe()));
            set = set.With(country);
        }

        return set;
    }
}
