using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Builds the objects that evaluate a condition, and folds what is constant.</summary>
/// <param name="definitions">The definitions the condition was read under.</param>
/// <param name="instead">What stands for a part of the condition; null, or null for a part, for what evaluates it.</param>
internal sealed partial class Builder(IDefinitions definitions, Func<Expr, Test?>? instead = null)
{
    private static readonly Frame NoFrame = new(Vocabulary.NewRow(FactScope.Order), [], null, null);
    private readonly Lazy<int[]> treatedAs = new(() => TreatedAs.Map(definitions));

    /// <summary>The test of a condition.</summary>
    public Test Test(Expr expr) => instead?.Invoke(expr) ?? expr switch
    {
        FlagLiteral x => Constant(Tris.Of(x.Value)),
        FactRef x => CellTest.Of(x, default(IsSet)),
        Not x => Opposite(Test(x.Operand)),
        Junction x => Join(x.Kind, x.Operands.Select(Test)),
        Conditional x => Branch(Test(x.Test), Test(x.Then), Test(x.Otherwise)),
        Comparison x => Compare(x.Operator, Body(x.Left), Body(x.Right)),
        Membership x => Lookup(Body(x.Element), Body(x.Set)),
        UnderEccn x => CellTest.Of(x.Eccn, new Has(UInt128.One << definitions.EccnPattern(x.Prefix))),
        HasFact x => new HasFactTest(RowReader.For(x.Fact.Row), x.Fact.Fact.Slot),
        HasParty x => new HasRoleTest(x.Party.Row.Kind == RowKind.Role ? [x.Party.Row.Index] : RecipientRow.Order.ToArray()),
        HeadquarteredIn x => Rows.Use<Test, HeadquartersMaker>(x.Party.Row, new HeadquartersMaker(x.Set.Value)),
        OwnedByListed x => new OwnershipTest(RowReader.For(x.Party.Row), Measure(x.Threshold), x.Lists.Bits),
        Quantified { Quantifier: Quantifier.Exists } x => new ExistsTest(ListReader.For(x.List), x.Variable.Index, Test(x.Body)),
        Quantified x => new AllTest(ListReader.For(x.List), x.Variable.Index, Test(x.Body)),
        TermUse x => Test(x.Body),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} is not a condition."),
    };

    /// <summary>The measure of a number.</summary>
    public Measure Measure(Expr expr) => expr switch
    {
        NumberLiteral x => new ConstantMeasure(MeasureState.Known, Number.Of(x.Value)),
        FactRef x => Rows.Use<Measure, FactMeasureMaker>(x.Row, new FactMeasureMaker(x.Fact.Slot)),
        Negation x => Fold(new NegationMeasure(Measure(x.Operand)), Measure(x.Operand)),
        Arithmetic x => Combine(Measure(x.Left), x.Operator, Measure(x.Right)),
        Extreme x => Pick(Measure(x.Left), Measure(x.Right), x.Kind),
        DaysBetween x => new DaysMeasure(CodeReader.For(x.Left), CodeReader.For(x.Right)),
        Conditional x => Branch(Test(x.Test), Measure(x.Then), Measure(x.Otherwise)),
        TableNumber x => new TableMeasure(definitions, x.Name),
        Aggregate x => new AggregateMeasure(x.Kind, ListReader.For(x.List), x.Variable.Index, Measure(x.Body)),
        InstalledTpp x => new InstalledMeasure(x.Kind, Together(x.Set.Value)),
        TermUse x => Measure(x.Body),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} is not a number."),
    };

    private static Expr Body(Expr expr) => expr is TermUse term ? Body(term.Body) : expr;

    private static ConstantTest Constant(Tri value) => new(value);

    private static Test Opposite(Test operand) => operand switch
    {
        ConstantTest constant => Constant(Tris.Not(constant.Value)),
        NotTest not => not.Operand,
        _ => new NotTest(operand),
    };

    private static Test Join(JunctionKind kind, IEnumerable<Test> operands)
    {
        var (decides, neutral) = kind == JunctionKind.And ? (Tri.False, Tri.True) : (Tri.True, Tri.False);
        var kept = new List<Test>();
        foreach (var operand in operands)
        {
            switch (operand)
            {
                case ConstantTest constant when constant.Value == decides:
                    return constant;
                case ConstantTest constant when constant.Value == neutral:
                    break;
                case AllOf all when kind == JunctionKind.And:
                    kept.AddRange(all.Operands);
                    break;
                case AnyOf any when kind == JunctionKind.Or:
                    kept.AddRange(any.Operands);
                    break;
                default:
                    kept.Add(operand);
                    break;
            }
        }

        return kept.Count switch
        {
            0 => Constant(neutral),
            1 => kept[0],
            _ => kind == JunctionKind.And ? new AllOf([.. kept]) : new AnyOf([.. kept]),
        };
    }

    private static Test Branch(Test test, Test then, Test otherwise) => test is ConstantTest { Value: var value }
        ? value switch { Tri.True => then, Tri.False => otherwise, _ => test }
        : new ConditionalTest(test, then, otherwise);

    private static Measure Branch(Test test, Measure then, Measure otherwise) => test is ConstantTest { Value: var value }
        ? value switch { Tri.True => then, Tri.False => otherwise, _ => new ConstantMeasure(MeasureState.Error, Number.Unknown) }
        : new ConditionalMeasure(test, then, otherwise);

    private static Measure Combine(Measure left, ArithmeticOperator @operator, Measure right) =>
        Fold(new ArithmeticMeasure(left, @operator, right), left, right);

    private static Measure Pick(Measure left, Measure right, ExtremeKind kind) => Fold(new ExtremeMeasure(left, right, kind), left, right);

    private static Measure Fold(Measure measure, params ReadOnlySpan<Measure> operands)
    {
        foreach (var operand in operands)
        {
            if (operand is not ConstantMeasure)
            {
                return measure;
            }
        }

        return new ConstantMeasure(measure.Evaluate(NoFrame, out var value), value);
    }

    private int[][] Together(Parties.CountrySet set) =>
        [.. set.GroupBy(country => treatedAs.Value[country.Index]).Select(countries => countries.Select(country => country.Index).ToArray())];
}
