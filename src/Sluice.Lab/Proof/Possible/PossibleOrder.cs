using Sluice.Facts;
using Sluice.Items;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Possible;

/// <summary>Every complete order there can be: all that a reader of orders can make of an order that leaves nothing open.</summary>
internal sealed class PossibleOrder
{
    private readonly Dictionary<Fact, AnyCell> facts = [];
    private readonly List<PossibleLine> lines = [];
    private readonly CellMaker cells;
    private readonly CatalogueLines catalogueLines;
    private readonly bool countsUnits;

    /// <summary>Lays an order out.</summary>
    /// <param name="logic">Joins values.</param>
    /// <param name="apart">What is told apart.</param>
    /// <param name="laws">The laws it is weighed under.</param>
    /// <param name="catalogue">The parts that orders may name.</param>
    /// <param name="count">How many lines are in hand.</param>
    /// <param name="countsUnits">Whether the number of units is asked about by itself.</param>
    public PossibleOrder(Logic logic, Distinctions apart, IReadOnlyList<LawInQuestion> laws, Catalogue catalogue, int count, bool countsUnits)
    {
        Logic = logic;
        this.countsUnits = countsUnits;
        Apart = apart;
        Laws = laws;
        Catalogue = catalogue;
        cells = new CellMaker(logic.Bank, apart);
        catalogueLines = new CatalogueLines(catalogue, laws);
        Parties = new PossibleParties(logic, cells);
        Others = new OtherLines(logic, cells, catalogueLines);
        for (var i = 1; i <= count; i++)
        {
            lines.Add(new PossibleLine(logic, cells, catalogueLines, FormattableString.Invariant($"item{i}")) { CountsUnits = countsUnits });
        }

        Days = [.. laws.Select(law => new OrderDays(logic, law))];
        Installed = new PossibleInstalled(logic, apart.Installed, this[Vocabulary.Destination], CountedAs.Map(laws[0].Definitions));
    }

    /// <summary>Joins values.</summary>
    public Logic Logic { get; }

    /// <summary>What is told apart.</summary>
    public Distinctions Apart { get; }

    /// <summary>The laws.</summary>
    public IReadOnlyList<LawInQuestion> Laws { get; }

    /// <summary>The parts that orders may name.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The lines of the catalogue.</summary>
    public CatalogueLines CatalogueLines => catalogueLines;

    /// <summary>The codes of everything that is one of finitely many.</summary>
    public IReadOnlyDictionary<string, Code> Codes => cells.Codes;

    /// <summary>The lines in hand. The first is always there.</summary>
    public IReadOnlyList<PossibleLine> Lines => lines;

    /// <summary>What other lines add to sums.</summary>
    public OtherLines Others { get; }

    /// <summary>The parties.</summary>
    public PossibleParties Parties { get; }

    /// <summary>What was installed before.</summary>
    public PossibleInstalled Installed { get; }

    /// <summary>The day of the order under each law.</summary>
    public IReadOnlyList<OrderDays> Days { get; }

    /// <summary>The facts of the order as a whole that were asked about.</summary>
    public IEnumerable<Fact> Asked => facts.Keys;

    /// <summary>Where a line is there.</summary>
    public Term IsThere(int line) => line == 0 ? Logic.Bank.True : Logic.Bank.Flag($"has.{lines[line].Name}");

    /// <summary>A fact of the order as a whole, but for its date.</summary>
    public AnyCell this[Fact fact]
    {
        get
        {
            if (!facts.TryGetValue(fact, out var cell))
            {
                var bank = Logic.Bank;
                var known = fact == Vocabulary.PriorCountryLimit ? bank.Flag($"{fact.Path}.given")
                    : fact.Path.StartsWith("end_use.system.", StringComparison.Ordinal) ? bank.Flag("end_use.system.given")
                    : bank.True;
                facts.Add(fact, cell = cells.Make(fact, fact.Path, known, bank.False, FactRanges.Of(fact)));
            }

            return cell;
        }
    }

    /// <summary>One more party of the order, for conditions that compare it with the order without that party.</summary>
    public PossibleParty NewParty(string name)
    {
        var party = new PossibleParty(Logic, cells, name, null);
        Parties.Added.Add(new Element(Logic.Bank.True, party));
        return party;
    }

    /// <summary>The first line with some facts changed, for conditions that compare the order with the order as it was.</summary>
    public PossibleLine Changed(IReadOnlySet<Fact> facts) => new(Logic, cells, catalogueLines, lines[0].Name, facts) { CountsUnits = countsUnits };

    /// <summary>A fact of a changed order, beside the fact as it was.</summary>
    public AnyCell Changed(Fact fact)
    {
        var bank = Logic.Bank;
        var known = fact == Vocabulary.PriorCountryLimit ? bank.Flag($"changed.{fact.Path}.given") : bank.True;
        return cells.Make(fact, $"changed.{fact.Path}", known, bank.False, FactRanges.Of(fact));
    }
}
