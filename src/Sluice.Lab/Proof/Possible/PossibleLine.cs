using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Possible;

/// <summary>
/// A line of an order, with every fact stated that its description can state, as <see cref="ItemRows"/> makes facts of it. Only facts that are asked
/// about come to be.
/// </summary>
internal sealed class PossibleLine : AnyRow
{
    /// <summary>The most models that generated training data a line has here.</summary>
    public const int MostGenerators = 4;

    private static readonly Rational MostQuantity = Rational.Whole(OrderLimits.Quantity);

    private readonly Logic logic;
    private readonly TermBank bank;
    private readonly CellMaker cells;
    private readonly CatalogueLines catalogue;
    private readonly Dictionary<Fact, AnyCell> facts = [];
    private readonly Code form;
    private readonly Code entry;
    private readonly IReadOnlySet<Fact> varied;
    private List<Element>? generators;

    /// <summary>A line.</summary>
    /// <param name="logic">Joins values.</param>
    /// <param name="cells">Makes cells.</param>
    /// <param name="catalogue">The parts and systems it can name.</param>
    /// <param name="name">What its facts are called after.</param>
    /// <param name="varied">Of a line that is another one but for some facts: these.</param>
    public PossibleLine(Logic logic, CellMaker cells, CatalogueLines catalogue, string name, IReadOnlySet<Fact>? varied = null)
    {
        this.varied = Following(varied ?? new HashSet<Fact>());
        this.logic = logic;
        this.cells = cells;
        this.catalogue = catalogue;
        bank = logic.Bank;
        Name = name;
        form = cells.Code($"{name}.form", 4);
        entry = cells.Code($"{name}.entry", Math.Max(1, catalogue.Items.Count));
        bank.Axiom(catalogue.Items.Count == 0 ? bank.Not(Is(LineForm.Catalogue)) : bank.True);
    }

    /// <summary>What its facts are called after.</summary>
    public string Name { get; }

    /// <summary>How the line describes its item.</summary>
    public Code Form => form;

    /// <summary>Which line of the catalogue it is, where it is one.</summary>
    public Code Entry => entry;

    /// <summary>The facts that were asked about.</summary>
    public IEnumerable<Fact> Asked => facts.Keys;

    /// <summary>The models that generated training data, where they were asked about.</summary>
    public IReadOnlyList<Element> GeneratorRows => generators ?? [];

    /// <inheritdoc />
    public override AnyCell this[Fact fact]
    {
        get
        {
            if (!facts.TryGetValue(fact, out var cell))
            {
                facts.Add(fact, cell = Make(fact));
            }

            return cell;
        }
    }

    /// <inheritdoc />
    public override AnyList Generators
    {
        get
        {
            if (generators is null)
            {
                generators = [];
                for (var i = 1; i <= MostGenerators; i++)
                {
                    var name = FormattableString.Invariant($"{Name}.generator{i}");
                    var present = bank.And(Is(LineForm.Weights), bank.Flag($"has.{name}"));
                    generators.Add(new Element(present, new GeneratorRow(cells, bank, name)));
                }
            }

            return new FixedList(logic, bank.False, generators);
        }
    }

    /// <summary>Where the line has a form.</summary>
    public Term Is(LineForm which) => form.Is((int)which);

    /// <summary>What a number of the line is called.</summary>
    public string NameOf(Fact fact) => varied.Contains(fact) ? $"changed.{Name}.{fact.Path}" : $"{Name}.{fact.Path}";

    // A total and a density follow what they are reckoned from.
    private static HashSet<Fact> Following(IReadOnlySet<Fact> varied) =>
    [
        .. varied,
        .. varied.Contains(Vocabulary.Tpp) ? new[] { Vocabulary.TotalTpp, Vocabulary.PerformanceDensity } : [],
        .. varied.Contains(Vocabulary.ApplicableDieArea) ? new[] { Vocabulary.PerformanceDensity } : [],
    ];

    private AnyCell Make(Fact fact)
    {
        if (fact == Vocabulary.Level)
        {
            // The law sets it, on a view of the line.
            return new EmptyCell(bank, isUnknown: true);
        }

        if (fact == Vocabulary.ItemKind)
        {
            return new KindCell(bank, this, catalogue.Items.Count == 0 ? null : new CatalogueCell(bank, catalogue, entry, fact));
        }

        var cell = By(
            LineForm.Specification, OfSpecification(fact),
            By(LineForm.Eccn, OfEccn(fact), OfWeights(fact)));
        return catalogue.Items.Count == 0 ? cell : By(LineForm.Catalogue, OfCatalogue(fact), cell);
    }

    private AnyCell By(LineForm which, AnyCell then, AnyCell otherwise) => ReferenceEquals(then, otherwise) ? then : new ChoiceCell(bank, Is(which), then, otherwise);

    private AnyCell OfCatalogue(Fact fact)
    {
        if (fact == Vocabulary.Quantity)
        {
            return Stated(fact);
        }

        if (fact != Vocabulary.TotalTpp)
        {
            return new CatalogueCell(bank, catalogue, entry, fact);
        }

        // TPP of all parts of all units: the least is that of one unit.
        var total = Total();
        foreach (var group in Enumerable.Range(0, catalogue.Rows.Count).Where(i => catalogue.Rows[i][fact].State == CellState.Known).GroupBy(i => catalogue.Rows[i][fact].Number))
        {
            var these = group.ToHashSet();
            bank.Axiom(bank.Implies(bank.And(Is(LineForm.Catalogue), entry.In(these.Contains)), Units(bank.Constant(Rational.Of(group.Key)), total)));
        }

        var cell = new CatalogueCell(bank, catalogue, entry, fact);
        return new NumberCell(bank, cell.Known, cell.Unknown, total);
    }

    private AnyCell OfSpecification(Fact fact)
    {
        if (IsOfWeights(fact))
        {
            return new EmptyCell(bank, isUnknown: false);
        }

        if (fact == Vocabulary.TotalTpp)
        {
            return TotalOf(LineForm.Specification);
        }

        if (fact == Vocabulary.PerformanceDensity)
        {
            return new DensityCell(bank, NameOf(fact), Tpp(), Stated(Vocabulary.ApplicableDieArea).Number);
        }

        if (fact == Vocabulary.MemoryBandwidthDensity || fact == Vocabulary.DesignerApplication)
        {
            return cells.Make(fact, NameOf(fact), bank.Flag($"{NameOf(fact)}.given"), bank.False, FactRanges.Of(fact));
        }

        return fact == Vocabulary.Eccn || fact == Vocabulary.Designer ? new NoTextCell(bank) : Stated(fact);
    }

    private AnyCell OfEccn(Fact fact)
    {
        if (fact == Vocabulary.Eccn || fact == Vocabulary.Quantity || fact == Vocabulary.Tpp || fact == Vocabulary.Datacenter)
        {
            return Stated(fact);
        }

        if (fact == Vocabulary.TotalTpp)
        {
            return TotalOf(LineForm.Eccn);
        }

        if (fact == Vocabulary.Chip || fact == Vocabulary.Designer)
        {
            return new NoTextCell(bank);
        }

        // What computes is no memory part; of anything else the line cannot say.
        return IsOfWeights(fact) ? new EmptyCell(bank, isUnknown: false)
            : fact == Vocabulary.MemoryBandwidthDensity ? new FlagCell(bank, bank.False, bank.AtMost(Tpp(), bank.Zero), bank.False)
            : new EmptyCell(bank, isUnknown: true);
    }

    private AnyCell OfWeights(Fact fact) =>
        IsOfWeights(fact) ? Stated(fact)
        : fact.Kind is FactKind.Name or FactKind.Part or FactKind.Eccn ? new NoTextCell(bank)
        : new EmptyCell(bank, isUnknown: false);

    private AnyCell Stated(Fact fact)
    {
        if (fact == Vocabulary.Quantity)
        {
            return new NumberCell(bank, bank.True, bank.False, Quantity());
        }

        var cell = cells.Make(fact, NameOf(fact), bank.True, bank.False, FactRanges.Of(fact));
        if (fact == Vocabulary.Tpp)
        {
            // A specification counts bits times rate; an ECCN line states TPP itself.
            bank.Axiom(bank.Implies(Is(LineForm.Eccn), bank.AtMost(cell.Number, bank.Constant(OrderLimits.Performance))));
        }

        return cell;
    }

    private Term Tpp() => Stated(Vocabulary.Tpp).Number;

    private Term Total() => bank.Number(NameOf(Vocabulary.TotalTpp), default(Rational), null);

    private Term Quantity() => bank.Number(NameOf(Vocabulary.Quantity), Rational.One, MostQuantity, isWhole: true);

    private NumberCell TotalOf(LineForm which)
    {
        var total = Total();
        bank.Axiom(bank.Implies(Is(which), Units(Tpp(), total)));
        return new NumberCell(bank, bank.True, bank.False, total);
    }

    /// <summary>
    /// A total is that of some number of units: at least of one, at most of as many as an order can state. Where a condition asks for the number
    /// of units itself, it is exactly that number of them.
    /// </summary>
    private Term Units(Term one, Term total)
    {
        var some = bank.And(bank.AtMost(one, total), bank.AtMost(total, bank.Scale(MostQuantity, one)));
        return CountsUnits ? bank.And(some, bank.Equal(total, bank.Multiply(one, Quantity()))) : some;
    }

    /// <summary>Whether the number of units is asked about by itself; to be set before anything is asked.</summary>
    public bool CountsUnits { get; init; }

    private static bool IsOfWeights(Fact fact) => fact.Path.StartsWith("weights.", StringComparison.Ordinal);

    /// <summary>How the line describes its item.</summary>
    private sealed class KindCell(TermBank bank, PossibleLine line, CatalogueCell? named) : AnyCell(bank)
    {
        /// <inheritdoc />
        public override Term Known => Bank.True;

        /// <inheritdoc />
        public override Term Unknown => Bank.False;

        /// <inheritdoc />
        public override Term OneOf(UInt128 words) => Bank.Any(
        [
            named is null ? Bank.False : Bank.And(line.Is(LineForm.Catalogue), named.OneOf(words)),
            .. new[] { (LineForm.Specification, "specs"), (LineForm.Eccn, "eccn"), (LineForm.Weights, "model_weights") }
                .Where(x => (words >> Vocabulary.ItemKind.IndexOf(x.Item2) & UInt128.One) != UInt128.Zero).Select(x => line.Is(x.Item1)),
        ]);
    }

    private sealed class GeneratorRow(CellMaker cells, TermBank bank, string name) : AnyRow
    {
        /// <inheritdoc />
        public override AnyCell this[Fact fact] => cells.Make(fact, $"{name}.{fact.Path}", bank.True, bank.False, FactRanges.Of(fact));
    }
}
