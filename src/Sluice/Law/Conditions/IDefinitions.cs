using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions;

/// <summary>What the law of a day defines, as far as conditions speak of it.</summary>
public interface IDefinitions
{
    /// <summary>Countries that count as another one, for instance Hong Kong as China.</summary>
    IReadOnlyList<(Country From, Country As)> TreatedAs { get; }

    /// <summary>The countries of a group, or null when there is no such group.</summary>
    CountrySet? Group(string name);

    /// <summary>The text of a term, or null when there is no such term.</summary>
    /// <param name="name">The term.</param>
    /// <param name="parameter">The name of the party it is about, or null when it has none.</param>
    string? Term(string name, out string? parameter);

    /// <summary>The bit, 0 to 127, of a list of party names in <see cref="Cell.Bits"/>, or -1 when there is no such list.</summary>
    int NameList(string name);

    /// <summary>The bit, 0 to 127, of a list of parts in <see cref="Cell.Bits"/>, or -1 when there is no such list.</summary>
    int PartList(string name);

    /// <summary>The bit, 0 to 127, of a list of ECCNs in <see cref="Cell.Bits"/>, or -1 when there is no such list.</summary>
    int EccnList(string name);

    /// <summary>The bit, 0 to 127, of an ECCN paragraph and all below it, given out on first use; -1 when all bits are taken.</summary>
    int EccnPattern(string prefix);

    /// <summary>The number of a table on a day; null when there is no such table, <see cref="Number.Unknown"/> when it says nothing of the day.</summary>
    Number? Table(string name, DateOnly day);

    /// <summary>Whether there is such a table.</summary>
    bool HasTable(string name);

    /// <summary>Every name of a kind, so that an error can say what was meant.</summary>
    IEnumerable<string> Names(DefinitionKind kind);

    /// <summary>Facts of the order as a whole beside those of <see cref="Vocabulary"/>. A law has none: what it can speak of is what an order can say.</summary>
    IReadOnlyList<Fact> FurtherFacts => [];

    /// <summary>Rows with a name from the start, each bound to its own place. A law has none.</summary>
    IReadOnlyList<RowRef> BoundRows => [];
}
