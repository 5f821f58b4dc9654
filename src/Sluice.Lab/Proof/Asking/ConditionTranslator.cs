using Sluice.Facts;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Asking;

/// <summary>
/// Says what a condition comes to for whatever is free, exactly as its compiled form evaluates for what is known: with facts that are
/// unknown or missing, and with the four values of the language.
/// </summary>
/// <param name="logic">Joins values.</param>
/// <param name="frame">What is asked.</param>
/// <param name="law">Which of the laws in question the condition is of, from 0.</param>
/// <param name="definitions">What that law defines.</param>
/// <param name="fault">A deliberate fault, for tests that must find it.</param>
internal sealed partial class ConditionTranslator(Logic logic, AnyFrame frame, int law, IDefinitions definitions, Fault fault = Fault.None)
{
    private readonly TermBank bank = logic.Bank;
    private readonly AnyRow?[] bound = new AnyRow?[Limits.BoundNames];

    /// <summary>The line in hand.</summary>
    public AnyRow? Item { get; set; }

    /// <summary>Binds a row that has a name from the start.</summary>
    public void Bind(RowRef name, AnyRow row) => bound[name.Index] = row;

    /// <summary>What a condition comes to.</summary>
    public FourValued Flag(Expr expr) => expr switch
    {
        FlagLiteral x => logic.Of(Tris.Of(x.Value)),
        FactRef x => Ask(x, cell => cell.Flag),
        Not x => logic.Not(Flag(x.Operand)),
        Junction { Kind: JunctionKind.And } x => logic.And([.. x.Operands.Select(Flag)]),
        Junction x => fault == Fault.ErrorIsFalse ? Lenient(x) : logic.Or([.. x.Operands.Select(Flag)]),
        Conditional x => logic.Branch(Flag(x.Test), Flag(x.Then), Flag(x.Otherwise)),
        Comparison x => Compare(x.Operator, Body(x.Left), Body(x.Right)),
        Membership x => Lookup(Body(x.Element), Body(x.Set)),
        UnderEccn x => Ask(x.Eccn, cell => cell.OnList(new ListBit(law, ExprType.EccnList, definitions.EccnPattern(x.Prefix)))),
        HasFact x => Has(Cell(x.Fact)),
        HasParty x => logic.Or([.. Roles(x.Party.Row).Select(frame.HasRole)]),
        HeadquarteredIn x => Headquartered(Row(x.Party.Row), x.Set.Value),
        OwnedByListed x => Owned(x),
        Quantified x => List(x.List).Quantify(x.Quantifier, row => With(x.Variable, row, () => Flag(x.Body))),
        TermUse x => Flag(x.Body),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} is not a condition."),
    };

    private FourValued Lenient(Junction or)
    {
        var operands = or.Operands.Select(o => logic.Settled(Flag(o))).ToList();
        return logic.Or(operands);
    }

    private static Expr Body(Expr expr) => expr is TermUse term ? Body(term.Body) : expr;

    private static int[] Roles(RowRef row) => row.Kind == RowKind.Role ? [row.Index] : Recipients;

    private T With<T>(RowRef variable, AnyRow row, Func<T> ask)
    {
        var outer = bound[variable.Index];
        bound[variable.Index] = row;
        var answer = ask();
        bound[variable.Index] = outer;
        return answer;
    }

    private AnyCell Cell(FactRef fact) => Row(fact.Row)[fact.Fact];

    private AnyRow Row(RowRef row) => row.Kind switch
    {
        RowKind.Order => frame.Order,
        RowKind.Item => Item ?? throw new InvalidOperationException("No line is in hand."),
        RowKind.Role => frame.PartyOf(row.Index),
        RowKind.Recipient => Recipient(),
        _ => bound[row.Index] ?? throw new InvalidOperationException($"Nothing is bound to '{row.Name}'."),
    };

    private AnyRow Recipient()
    {
        var row = frame.PartyOf(Recipients[^1]);
        for (var i = Recipients.Length - 2; i >= 0; i--)
        {
            row = new ChoiceRow(logic, frame.HasRole(Recipients[i]).Holds, frame.PartyOf(Recipients[i]), row);
        }

        return row;
    }

    private AnyList List(ListRef list) => list.Kind switch
    {
        ListKind.Parties => frame.Parties,
        ListKind.Items => frame.Items,
        _ => Row(list.Row!).Generators,
    };

    /// <summary>Asks something of a fact: unknown where the fact is unknown, without a value where it is missing.</summary>
    private FourValued Ask(FactRef fact, Func<AnyCell, Term> ask) => Ask(Cell(fact), ask);

    private FourValued Ask(AnyCell cell, Func<AnyCell, Term> ask)
    {
        var known = cell.Known;
        return logic.Asked(known, cell.Unknown, known.IsFalse ? bank.False : ask(cell));
    }

    private FourValued Has(AnyCell cell) => new(cell.Known, cell.Missing, cell.Unknown);

    private FourValued Compare(ComparisonOperator @operator, Expr left, Expr right)
    {
        if (left is not FactRef && right is FactRef)
        {
            (left, right, @operator) = (right, left, Numbers.Swapped(@operator));
        }

        if (fault == Fault.AtLeastIsMoreThan && @operator == ComparisonOperator.AtLeast)
        {
            @operator = ComparisonOperator.Greater;
        }

        var equal = @operator == ComparisonOperator.Equal;
        switch (left.Type)
        {
            case ExprType.Flag:
                return logic.Same(Flag(left), Flag(right), equal);
            case ExprType.Country:
                return CompareCountries(left, right, equal);
            case ExprType.Symbol:
                return CompareSymbols(left, right, equal);
            case ExprType.Date:
                return CompareNumbers(Day(left), @operator, Day(right));
            default:
                return left is FactRef fact && Constant(right) is { } constant
                    ? Ask(fact, cell => cell.Compares(@operator, constant))
                    : CompareNumbers(Number(left), @operator, Number(right));
        }
    }

    private FourValued CompareCountries(Expr left, Expr right, bool equal)
    {
        switch (left, right)
        {
            case (FactRef x, CountryLiteral y):
                return Ask(x, cell => Wanted(cell.In(y.Value), equal));
            case (CountryLiteral x, CountryLiteral y):
                var counted = CountedAs.Map(definitions);
                return logic.Of(Tris.Of(counted[x.Country.Index] == counted[y.Country.Index] == equal));
        }

        var (a, b) = (Cell((FactRef)left), Cell((FactRef)right));
        var same = bank.And(a.Known, b.Known).IsFalse ? bank.False : SameCountry(a, b);
        return logic.Asked(bank.And(a.Known, b.Known), bank.Or(a.Unknown, b.Unknown), Wanted(same, equal));
    }

    private Term SameCountry(AnyCell a, AnyCell b) => bank.Any(frame.SameCountries(definitions).Select(same => bank.And(a.In(same), b.In(same))));

    private FourValued CompareSymbols(Expr left, Expr right, bool equal)
    {
        switch (left, right)
        {
            case (FactRef x, SymbolLiteral y):
                return Ask(x, cell => Wanted(cell.OneOf(UInt128.One << y.Code), equal));
            case (SymbolLiteral x, SymbolLiteral y):
                return logic.Of(Tris.Of(x.Code == y.Code == equal));
        }

        var (a, b) = (Cell((FactRef)left), Cell((FactRef)right));
        var known = bank.And(a.Known, b.Known);
        var same = known.IsFalse ? bank.False
            : bank.Any(Enumerable.Range(0, ((FactRef)left).Fact.Words.Count).Select(i => bank.And(a.OneOf(UInt128.One << i), b.OneOf(UInt128.One << i))));
        return logic.Asked(known, bank.Or(a.Unknown, b.Unknown), Wanted(same, equal));
    }

    private Term Wanted(Term term, bool wanted) => wanted ? term : bank.Not(term);

    private FourValued CompareNumbers(AnyNumber a, ComparisonOperator @operator, AnyNumber b)
    {
        var (known, unknown) = logic.Both(a, b);
        return logic.Asked(known, unknown, known.IsFalse ? bank.False : Numbers.Compare(bank, a.Value, @operator, b.Value));
    }

    private FourValued Lookup(Expr element, Expr set)
    {
        switch (element, set)
        {
            case (FactRef x, CountrySetExpr y):
                return Ask(x, cell => cell.In(y.Value));
            case (CountryLiteral x, CountrySetExpr y):
                return logic.Of(Tris.Of(y.Value.Contains(x.Country)));
            case (FactRef x, SymbolList y):
                return Ask(x, cell => cell.OneOf(y.Bits));
            case (SymbolLiteral x, FactRef y):
                return Ask(y, cell => cell.Has(x.Code));
            case (NumberLiteral x, FactRef y):
                return Ask(y, cell => cell.Has((int)x.Value));
            case (FactRef x, NamedList y):
                return Ask(x, cell => cell.OnList(new ListBit(law, y.Type, Bit(y))));
            case (FactRef { Type: ExprType.Symbol } x, FactRef y):
                var (symbol, symbols) = (Cell(x), Cell(y));
                var known = bank.And(symbol.Known, symbols.Known);
                var within = known.IsFalse ? bank.False
                    : bank.Any(Enumerable.Range(0, x.Fact.Words.Count).Select(i => bank.And(symbol.OneOf(UInt128.One << i), symbols.Has(i))));
                return logic.Asked(known, bank.Or(symbol.Unknown, symbols.Unknown), within);
            default:
                throw new InvalidOperationException($"{element.GetType().Name} cannot be in {set.GetType().Name}.");
        }
    }

    private int Bit(NamedList list) => list.Type switch
    {
        ExprType.NameList => definitions.NameList(list.Name),
        ExprType.PartList => definitions.PartList(list.Name),
        _ => definitions.EccnList(list.Name),
    };

    private FourValued Headquartered(AnyRow party, CountrySet countries)
    {
        var either = logic.Or([In(party[Vocabulary.PartyHeadquarters], countries), In(party[Vocabulary.ParentHeadquarters], countries)]);
        return logic.Choose(party[Vocabulary.Role].Missing, logic.Error, either);
    }

    /// <summary>Who is known to have no ultimate parent has none in the set.</summary>
    private FourValued In(AnyCell cell, CountrySet countries)
    {
        var asked = Ask(cell, c => c.In(countries));
        return asked with { Fails = bank.Or(asked.Fails, cell.Missing) };
    }

    private FourValued Owned(OwnedByListed x)
    {
        var share = Number(x.Threshold);
        var party = Row(x.Party.Row);
        var owned = logic.Choose(party[Vocabulary.Role].Missing, logic.Error, party.Owned(share.Value, x.Lists.Bits));
        return logic.Choose(share.Unknown, logic.Unknown, logic.Choose(share.Known, owned, logic.Error));
    }
}
