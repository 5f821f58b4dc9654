using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>
/// What a law can tell apart: every condition of it taken to parts, and the parts sorted by what they read. Two orders for which
/// all parts come out the same get the same answer, whatever else they say.
/// </summary>
/// <remarks>A condition is a function of its parts in the four values of <see cref="Tri"/>; the level of an item follows from its classification.</remarks>
internal sealed class Distinctions
{
    private readonly List<Test> ofParty = [];
    private readonly List<Test> ofItem = [];
    private readonly List<Test> ofExporter = [];
    private readonly List<Test> ofEndUse = [];
    private readonly List<Test> ofDay = [];
    private readonly List<Test> ofOrder = [];
    private readonly List<Test> ofLine = [];
    private readonly Dictionary<Fact, List<Test>> byFact = [];
    private readonly HashSet<Expr> seen = [];
    private readonly IDefinitions definitions;

    public Distinctions(LawIndex index)
    {
        definitions = index.Law.Definitions;
        foreach (var provision in index.Law.Provisions)
        {
            // Duties follow from the answer, and are asked anew for every order.
            if (provision.Kind is not Law.ProvisionKind.Duty)
            {
                Take(provision);
            }
        }

        Columns = [.. byFact.Select(pair => new Column(pair.Key, [.. pair.Value]))];
        (OfParty, OfItem, OfExporter, OfEndUse, OfDay) = ([.. ofParty], [.. ofItem], [.. ofExporter], [.. ofEndUse], [.. ofDay]);
        (OfOrder, OfLine) = ([.. ofOrder], [.. ofLine]);
    }

    /// <summary>Facts of the order with few values, each with the classes that the law makes of them.</summary>
    public Column[] Columns { get; }

    /// <summary>What is asked of a party alone.</summary>
    public Test[] OfParty { get; }

    /// <summary>What is asked of an item alone, whatever its quantity.</summary>
    public Test[] OfItem { get; }

    /// <summary>What is asked of the exporter alone.</summary>
    public Test[] OfExporter { get; }

    /// <summary>What is asked of the end use alone.</summary>
    public Test[] OfEndUse { get; }

    /// <summary>What is asked of the day alone.</summary>
    public Test[] OfDay { get; }

    /// <summary>What is asked of the order, of several of its facts or of numbers.</summary>
    public Test[] OfOrder { get; }

    /// <summary>What is asked of a line and the order together.</summary>
    public Test[] OfLine { get; }

    /// <summary>Whether a test of the order or of a line reads names, parts or ECCNs, which have to be matched with the law's lists first.</summary>
    public bool ReadsText { get; private set; }

    /// <summary>Whether a limit reads names, parts or ECCNs.</summary>
    public bool LimitsReadText { get; private set; }

    /// <summary>The parts of an order that the tests of the order and of a line read.</summary>
    public OrderParts Parts { get; private set; }

    /// <summary>Whether a test of a line reads how many units there are.</summary>
    public bool ReadsQuantity { get; private set; }

    /// <summary>Whether a test of a line reads what was installed before: while that is not known it is open, whatever the lines are.</summary>
    public bool ReadsInstalled { get; private set; }

    /// <summary>
    /// False when a condition mixes the level of an item with other facts so that it cannot be taken apart: then nothing is remembered
    /// under this law, and every order is weighed by itself.
    /// </summary>
    public bool IsComplete { get; private set; } = true;

    private void Take(Law.Provision provision)
    {
        Take(provision.When?.Tree);
        Take(provision.Effect.For?.Tree);
        foreach (var condition in provision.Effect.Conditions)
        {
            Take(condition.Tree);
        }

        // What is within a limit is asked anew for every order; here only the names in it count.
        if (provision.Effect.Limit is { } limit)
        {
            LimitsReadText |= new[] { limit.Amount, limit.Used, limit.Draw }.Any(formula => Reading.Of(formula.Tree).ReadsText);
        }

    }

    private void Take(Expr? expr)
    {
        if (expr is null || !seen.Add(expr))
        {
            return;
        }

        var reading = Reading.Of(expr);
        switch (reading.KindOf(expr))
        {
            case ReadingKind.Nothing or ReadingKind.Level:
                return;
            case ReadingKind.Party:
                ofParty.Add(Compile(expr));
                return;
            case ReadingKind.Item:
                ofItem.Add(Compile(expr));
                return;
            case ReadingKind.Exporter:
                ofExporter.Add(Compile(expr));
                return;
            case ReadingKind.EndUse:
                ofEndUse.Add(Compile(expr));
                return;
            case ReadingKind.Day:
                ofDay.Add(Compile(expr));
                return;
            case ReadingKind.OneFact:
                Column(reading.Fact!).Add(Compile(expr));
                return;
            default:
                TakeApart(expr, reading);
                return;
        }
    }

    private void TakeApart(Expr expr, Reading reading)
    {
        if (PartsOf(expr) is { } parts)
        {
            foreach (var part in parts)
            {
                Take(part);
            }
        }
        else if (reading.ReadsLevel)
        {
            IsComplete = false;
        }
        else
        {
            ReadsText |= reading.ReadsText;
            ReadsQuantity |= reading.ReadsQuantity && !reading.IsOfInstalled(expr);
            ReadsInstalled |= reading.IsOfInstalled(expr);
            Parts |= reading.Parts;
            (reading.IsOfOrder ? ofOrder : ofLine).Add(Compile(expr));
        }
    }

    /// <summary>The conditions that a condition is made of, or null when it is not made of conditions.</summary>
    private static IReadOnlyList<Expr>? PartsOf(Expr expr) => expr switch
    {
        TermUse x => [x.Body],
        Not x => [x.Operand],
        Junction x => x.Operands,
        Conditional { Type: ExprType.Flag } x => [x.Test, x.Then, x.Otherwise],
        Comparison { Left.Type: ExprType.Flag } x => [x.Left, x.Right],
        _ => null,
    };

    private List<Test> Column(Fact fact)
    {
        if (!byFact.TryGetValue(fact, out var tests))
        {
            byFact.Add(fact, tests = []);
        }

        return tests;
    }

    private Test Compile(Expr expr) => ConditionCompiler.Compile(expr, definitions);
}
