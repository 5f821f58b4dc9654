using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Claims;

/// <summary>What the law of a day defines, and the words of claims beside it.</summary>
/// <param name="law">The law.</param>
/// <param name="vocabulary">The words.</param>
internal sealed class ClaimDefinitions(IDefinitions law, ClaimVocabulary vocabulary) : IDefinitions
{
    /// <inheritdoc />
    public IReadOnlyList<(Country From, Country As)> TreatedAs => law.TreatedAs;

    /// <inheritdoc />
    public IReadOnlyList<Fact> FurtherFacts => vocabulary.Facts;

    /// <inheritdoc />
    public IReadOnlyList<RowRef> BoundRows => vocabulary.Rows;

    /// <inheritdoc />
    public CountrySet? Group(string name) => law.Group(name);

    /// <inheritdoc />
    public string? Term(string name, out string? parameter) => law.Term(name, out parameter);

    /// <inheritdoc />
    public int NameList(string name) => law.NameList(name);

    /// <inheritdoc />
    public int PartList(string name) => law.PartList(name);

    /// <inheritdoc />
    public int EccnList(string name) => law.EccnList(name);

    /// <inheritdoc />
    public int EccnPattern(string prefix) => law.EccnPattern(prefix);

    /// <inheritdoc />
    public Number? Table(string name, DateOnly day) => law.Table(name, day);

    /// <inheritdoc />
    public bool HasTable(string name) => law.HasTable(name);

    /// <inheritdoc />
    public IEnumerable<string> Names(DefinitionKind kind) => law.Names(kind);
}
