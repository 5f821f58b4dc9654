using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Trees made by hand, which texts cannot say, and what compiling refuses.</summary>
public class TreeTests
{
    private static readonly SourceSpan Here = new(1, 1);

    private static CountryLiteral Literal(string code) => new(Country.Parse(code), TestLaw.Set(code), Here);

    private static Tri Evaluate(Expr expr) => ConditionCompiler.Compile(expr, Ask.Law).Evaluate(new Facts().Frame());

    [Fact]
    public void Two_countries_or_words_written_out_are_compared()
    {
        Evaluate(new Comparison(ComparisonOperator.Equal, Literal("HK"), Literal("CN"), Here)).ShouldBe(Tri.True);
        Evaluate(new Comparison(ComparisonOperator.NotEqual, Literal("MO"), Literal("CN"), Here)).ShouldBe(Tri.True);
        var export = new SymbolLiteral(Vocabulary.Activity, 0, Here);
        Evaluate(new Comparison(ComparisonOperator.Equal, export, new SymbolLiteral(Vocabulary.Activity, 1, Here), Here)).ShouldBe(Tri.False);
        Evaluate(Ask.Read("\"HK\" in group(\"D:5\")")).ShouldBe(Tri.True);
    }

    [Fact]
    public void A_junction_takes_in_its_own_kind_and_one_operand_is_itself()
    {
        var flag = new FlagLiteral(true, Here);
        Junction.Of(JunctionKind.And, [flag], Here).ShouldBe(flag);
        var inner = Junction.Of(JunctionKind.Or, [flag, flag], Here);
        ((Junction)Junction.Of(JunctionKind.Or, [inner, flag], Here)).Operands.Length.ShouldBe(3);
        ((Junction)Junction.Of(JunctionKind.And, [inner, flag], Here)).Operands.Length.ShouldBe(2);
    }

    [Fact]
    public void Only_conditions_and_numbers_are_compiled()
    {
        Should.Throw<ArgumentException>(() => ConditionCompiler.Compile(Ask.Read("item.tpp", ExprType.Number), Ask.Law)).Message
            .ShouldStartWith("'item.tpp' is a number; only what is true or false is a condition.");
        Should.Throw<ArgumentException>(() => ConditionCompiler.CompileNumber(Ask.Read("us_origin"), Ask.Law)).Message
            .ShouldStartWith("'us_origin' is true or false; only a number can be worked out.");
        Should.Throw<InvalidOperationException>(() => ConditionCompiler.Compile(new Not(new NumberLiteral(1m, Here), Here), Ask.Law));
    }

    [Fact]
    public void Terms_stand_wherever_a_fact_does()
    {
        var law = new TestLaw();
        law.Terms["where"] = ("destination", null);
        law.Terms["what"] = ("activity", null);
        law.Terms["when"] = ("date", null);
        law.Terms["who"] = ("exporter.name", null);
        law.Terms["clean"] = ("us_origin", null);
        law.Terms["much"] = ("item.tpp", null);
        var facts = new Facts().To("HK").On(2026, 1, 15).Tpp(4800m);
        facts.Order.SetWord(Vocabulary.Activity, "export");
        facts.Order.Set(Vocabulary.UsOrigin, true);
        facts.Order[Vocabulary.ExporterName] = new Cell { State = CellState.Known, Bits = 1 };
        const string text = "where == \"CN\" && where in group(\"D:5\") && what == \"export\" && what in [\"export\"] && when >= date(\"2026-01-15\") "
            + "&& when - date(\"2026-01-01\") == 14 && who in names(\"h20-letter\") && clean && !!clean && much >= 4800 && much / 2 == 2400 && (clean ? much : 0) == 4800";
        Ask.Of(text, facts.Frame(), law).ShouldBe(Tri.True);
        var expr = Ask.Read(text, law: law);
        Ask.Read(CelText.Print(expr), law: law).ShouldBe(expr);
        ConditionWords.Say(expr, Language.En).ShouldStartWith("the destination is China, and the destination is in country group D:5, and the activity is export");
        ConditionFacts.Of(expr).Thresholds[Vocabulary.Tpp].ShouldBe([4800m]);
        ConditionFacts.Of(expr).Dates[Vocabulary.Date].ShouldBe([new DateOnly(2026, 1, 15)]);
        ConditionWords.Explain(expr, facts.Frame(), law, Language.ZhHans).Outcome.ShouldBe(Tri.True);
    }

    [Fact]
    public void Other_parts_are_said_too()
    {
        ConditionWords.Say(Ask.Read("group(\"D:5\") + [\"MO\"]", ExprType.CountrySet), Language.En).ShouldBe("country group D:5 or Macau");
        ConditionWords.Say(Ask.Read("group(\"advanced computing\")", ExprType.CountrySet), Language.ZhHant).ShouldBe("國家組「advanced computing」");
        ConditionWords.Say(new SymbolLiteral(Vocabulary.Activity, 1, Here), Language.ZhHant).ShouldBe("再出口");
        ConditionWords.Say(new PartyRef(RowRef.OfRole(3), Here), Language.En).ShouldBe("the end user");
        ConditionWords.Say(Ask.Read("names(\"revoked\")", ExprType.NameList), Language.En).ShouldBe("“revoked”");
        ConditionWords.Say(new SymbolList(Vocabulary.Activity, 3, Here), Language.En).ShouldBe("export or reexport");
    }
}
