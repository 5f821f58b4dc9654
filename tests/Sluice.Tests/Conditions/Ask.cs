using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Reads, compiles and evaluates conditions in one step.</summary>
internal static class Ask
{
    public static readonly TestLaw Law = new();

    public static Expr Read(string text, ExprType expected = ExprType.Flag, ConditionScope scope = ConditionScope.Item, TestLaw? law = null) =>
        Condition.Parse(text, expected, law ?? Law, scope);

    public static Tri Of(string text, Frame? frame = null, TestLaw? law = null) =>
        ConditionCompiler.Compile(Read(text, law: law), law ?? Law).Evaluate(frame ?? new Facts().Frame());

    public static string Number(string text, Frame? frame = null, TestLaw? law = null)
    {
        var measure = ConditionCompiler.CompileNumber(Read(text, ExprType.Number, law: law), law ?? Law);
        var state = measure.Evaluate(frame ?? new Facts().Frame(), out var value);
        value.IsKnown.ShouldBe(state == MeasureState.Known);
        return state == MeasureState.Known ? value.ToString() : state.ToString();
    }

    public static ConditionException Refused(string text, ExprType expected = ExprType.Flag, ConditionScope scope = ConditionScope.Item, TestLaw? law = null) =>
        Should.Throw<ConditionException>(() => Read(text, expected, scope, law));
}

/// <summary>Builds a frame: everything that is not set is unknown.</summary>
internal sealed class Facts
{
    private readonly List<FactRow> items = [];
    private readonly List<FactRow> parties = [];
    private bool partiesKnown;

    public FactRow Order { get; } = Vocabulary.NewRow(FactScope.Order);

    public Dictionary<int, decimal>? Installed { get; set; }

    public FactRow Item
    {
        get
        {
            if (items.Count == 0)
            {
                AddItem();
            }

            return items[0];
        }
    }

    public Facts With(Action<Facts> change)
    {
        change(this);
        return this;
    }

    public FactRow AddItem()
    {
        items.Add(Vocabulary.NewRow(FactScope.Item));
        return items[^1];
    }

    public FactRow AddParty(string role)
    {
        var row = Vocabulary.NewRow(FactScope.Party);
        row.SetWord(Vocabulary.Role, role);
        parties.Add(row);
        partiesKnown = true;
        return row;
    }

    public Facts NoParties()
    {
        partiesKnown = true;
        return this;
    }

    public Facts To(string? country) => With(x => x.Order.Set(Vocabulary.Destination, Country.TryParse(country)));

    public Facts Tpp(decimal? tpp) => With(x => x.Item.Set(Vocabulary.Tpp, tpp));

    public Facts On(int year, int month, int day) => With(x => x.Order.Set(Vocabulary.Date, new DateOnly(year, month, day)));

    public Frame Frame() => new(Order, [.. items], partiesKnown ? [.. parties] : null, Installed) { Item = items.FirstOrDefault() };
}
