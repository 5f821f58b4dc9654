using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Parties;
using Sluice.Tests.Conditions;
using Tri = Sluice.Facts.Tri;

namespace Sluice.Lab.Tests.Proof.Asking;

/// <summary>
/// A frame of facts in which every fact is free, and tied to a value by what is laid down beside it: so a solver works out what a
/// condition comes to, and nothing is folded before.
/// </summary>
internal sealed class FreeFrame : AnyFrame
{
    // The countries that random conditions name are each a kind; all others are one.
    private static readonly Country[] Named = [.. new[] { "CN", "HK", "MO", "US", "FR", "RU", "VN", "MY", "BY", "KP", "DE", "GB", "SA" }.Select(Country.Parse)];
    private static readonly CountryKinds Kinds = new(Named.Select(country => CountrySet.Of(country)));

    private readonly Logic logic;
    private readonly TermBank bank;
    private readonly Frame frame;
    private readonly string name;
    private readonly Dictionary<FactRow, FreeRow> rows = [];

    public FreeFrame(Logic logic, Frame frame, string name)
    {
        this.logic = logic;
        this.frame = frame;
        this.name = name;
        bank = logic.Bank;
        Order = Row(frame.Order, "order");
        for (var i = 0; i < frame.Items.Length; i++)
        {
            Row(frame.Items[i], $"item{i}");
        }

        for (var i = 0; i < frame.Parties?.Length; i++)
        {
            Row(frame.Parties[i], $"party{i}");
        }

        Items = new FixedList(logic, bank.False, Elements(frame.Items));
        Parties = new FixedList(logic, Tied("parties.unknown", frame.Parties is null), Elements(frame.Parties ?? []));
    }

    public override AnyRow Order { get; }

    public override AnyList Items { get; }

    public override AnyList Parties { get; }

    /// <summary>The line in hand.</summary>
    public AnyRow Item => frame.Item is { } item ? rows[item] : Row(Vocabulary.NewRow(FactScope.Item), "none");

    public override AnyRow PartyOf(int role) => Row(frame.PartyOf(role), $"role{role}");

    public override FourValued HasRole(int role) => Tied($"has.role{role}", frame.HasRole(role));

    public override AnyNumber Installed(InstalledKind kind, CountrySet countries)
    {
        var number = new InstalledTpp(kind, new CountryList(countries, countries, default), default);
        var state = ConditionCompiler.CompileNumber(number, Ask.Law).Evaluate(frame, out var value);
        return Tied($"installed.{kind}.{countries}", state, value);
    }

    public override AnyNumber Table(IDefinitions definitions, string table)
    {
        var state = ConditionCompiler.CompileNumber(new TableNumber(table, default), definitions).Evaluate(frame, out var value);
        return Tied($"table.{table}", state, value);
    }

    public override IEnumerable<CountrySet> SameCountries(IDefinitions definitions) => CountedAs.Groups(definitions, Named);

    /// <summary>A truth value that is free and tied.</summary>
    public Term Tied(string of, bool value)
    {
        var term = bank.Flag($"{name}.{of}");
        bank.Axiom(value ? term : bank.Not(term));
        return term;
    }

    private FourValued Tied(string of, Tri value) =>
        new(Tied($"{of}.holds", value == Tri.True), Tied($"{of}.fails", value == Tri.False), Tied($"{of}.unknown", value == Tri.Unknown));

    private AnyNumber Tied(string of, MeasureState state, Number value) =>
        new(Tied($"{of}.known", state == MeasureState.Known), Tied($"{of}.unknown", state == MeasureState.Unknown), state == MeasureState.Known ? Tied(of, value) : bank.Zero);

    private Term Tied(string of, Number value)
    {
        var term = bank.Number($"{name}.{of}", null, null);
        bank.Axiom(bank.Equal(term, bank.Constant(Rational.Of(value))));
        return term;
    }

    private FreeRow Row(FactRow row, string of)
    {
        if (!rows.TryGetValue(row, out var free))
        {
            rows.Add(row, free = new FreeRow(this, row, of));
        }

        return free;
    }

    private List<Element> Elements(FactRow[] list) => [.. list.Select(row => new Element(bank.True, rows[row]))];

    private sealed class FreeRow(FreeFrame owner, FactRow row, string of) : AnyRow
    {
        public override AnyCell this[Fact fact] => new FreeCell(owner, row[fact], fact, $"{of}.{fact.Path}");

        public override AnyList Generators
        {
            get
            {
                var generators = row.Generators ?? [];
                for (var i = 0; i < generators.Length; i++)
                {
                    owner.Row(generators[i], $"{of}.generator{i}");
                }

                return new FixedList(owner.logic, owner.Tied($"{of}.generators.unknown", row.Generators is null), owner.Elements(generators));
            }
        }

        public override FourValued Owned(Term share, UInt128 lists)
        {
            var threshold = Number.Ratio((decimal)share.Value.Numerator, (decimal)share.Value.Denominator);
            return owner.Tied($"{of}.owned.{share.Value}.{lists}", ListedOwnership.Reaches(row.Owners, threshold, lists, Limits.OwnerDepth));
        }
    }

    private sealed class FreeCell(FreeFrame owner, Cell cell, Fact fact, string of) : AnyCell(owner.bank)
    {
        public override Term Known => owner.Tied($"{of}.known", cell.State == CellState.Known);

        public override Term Unknown => owner.Tied($"{of}.unknown", cell.State == CellState.Unknown);

        public override Term Flag => owner.Tied(of, cell.Code != 0);

        public override Term Number => cell.State != CellState.Known ? Bank.Number($"{owner.name}.{of}", null, null)
            : owner.Tied(of, fact.Kind == FactKind.Date ? Facts.Number.Of(cell.Code) : cell.Number);

        public override Term OneOf(UInt128 words) => Coded(fact.Words.Count).In((System.Numerics.BigInteger)words);

        public override Term In(CountrySet countries) => Coded(Kinds.All.Count).In(Kinds.Mask(countries));

        public override Term Has(int element) => owner.Tied($"{of}[{element}]", (cell.Bits >> element & UInt128.One) != UInt128.Zero);

        public override Term OnList(ListBit list) => owner.Tied($"{of}@{list.Bit}", (cell.Bits >> list.Bit & UInt128.One) != UInt128.Zero);

        private Code Coded(int count)
        {
            var code = new Code(Bank, $"{owner.name}.{of}", count);
            Bank.Axiom(cell.State == CellState.Known ? code.Is(fact.Kind == FactKind.Country ? Kinds.Of(Country.FromIndex(cell.Code)) : cell.Code) : Bank.True);
            return code;
        }
    }
}
