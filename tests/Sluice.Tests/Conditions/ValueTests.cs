using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Facts of every kind, compared.</summary>
public class ValueTests
{
    private static Facts Chip(decimal tpp, decimal area)
    {
        var facts = new Facts().Tpp(tpp);
        facts.Item.Set(Vocabulary.PerformanceDensity, Number.Ratio(tpp, area));
        return facts;
    }

    [Theory]
    [InlineData(592, 100, "item.performance_density >= 5.92", Tri.True)]
    [InlineData(592, 100, "item.performance_density > 5.92", Tri.False)]
    [InlineData(592, 100, "item.performance_density == 5.92", Tri.True)]
    [InlineData(4818, 814, "item.performance_density >= 5.92", Tri.False)] // 5.91891...
    [InlineData(4819, 814, "item.performance_density >= 5.92", Tri.True)] // 5.92014...
    [InlineData(4818.88, 814, "item.performance_density == 5.92", Tri.True)]
    [InlineData(4818.879999, 814, "item.performance_density < 5.92", Tri.True)]
    [InlineData(1, 3, "item.performance_density * 3 == 1", Tri.True)]
    [InlineData(1, 3, "item.performance_density < 0.3333333333333333333333333334", Tri.True)]
    [InlineData(1, 3, "item.performance_density > 0.3333333333333333333333333333", Tri.True)]
    [InlineData(4800, 814, "item.tpp >= 4800", Tri.True)]
    [InlineData(4799.9999, 814, "item.tpp >= 4800", Tri.False)]
    [InlineData(4800, 814, "4800 <= item.tpp", Tri.True)]
    [InlineData(4800, 814, "4800 < item.tpp", Tri.False)]
    [InlineData(4800, 814, "item.tpp != 4800", Tri.False)]
    [InlineData(4800, 814, "item.tpp / 814 == item.performance_density", Tri.True)]
    public void Numbers_are_exact(decimal tpp, decimal area, string text, Tri expected) => Ask.Of(text, Chip(tpp, area).Frame()).ShouldBe(expected);

    [Theory]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("1e26 + 1", "100000000000000000000000001")]
    [InlineData("1e26 * 100", "10000000000000000000000000000")]
    [InlineData("1e26 * 1000", "Error")]
    [InlineData("1e28 + 0.1", "Error")]
    [InlineData("0.00000000000001 * 0.00000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000001 * 0.000000000000001", "Error")]
    [InlineData("2.5e25 / 1e25", "2.5")]
    [InlineData("1 / 3 + 1 / 6", "0.5")]
    [InlineData("1 / (2 - 2)", "Error")]
    [InlineData("max(3, 2 + 2)", "4")]
    [InlineData("min(3, 2 + 2)", "3")]
    [InlineData("-(2 - 5)", "3")]
    [InlineData("item.tpp", "Unknown")]
    [InlineData("max(item.tpp, 3)", "Unknown")]
    [InlineData("item.performance_density", "Error")]
    [InlineData("item.performance_density + item.tpp", "Unknown")]
    [InlineData("item.tpp - item.performance_density", "Unknown")]
    [InlineData("-item.tpp", "Unknown")]
    [InlineData("us_origin ? 5 : 5.0", "5")]
    [InlineData("us_origin ? 5 : 6", "Unknown")]
    [InlineData("us_origin ? item.tpp : item.tpp", "Unknown")]
    [InlineData("item.datacenter ? 1 : 2", "Error")]
    [InlineData("true ? 1 : item.tpp", "1")]
    [InlineData("item.hbm ? 1 : 2", "1")]
    [InlineData("!item.hbm ? 1 : 2", "2")]
    public void Numbers_are_worked_out(string text, string expected)
    {
        var facts = new Facts();
        facts.Item.SetMissing(Vocabulary.PerformanceDensity);
        facts.Item.SetMissing(Vocabulary.Datacenter);
        facts.Item.Set(Vocabulary.Hbm, true);
        Ask.Number(text, facts.Frame()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("date >= date(\"2026-01-15\")", Tri.True)]
    [InlineData("date > date(\"2026-01-15\")", Tri.False)]
    [InlineData("date(\"2026-01-15\") == date", Tri.True)]
    [InlineData("date < \"2026-01-16\"", Tri.True)]
    [InlineData("\"2026-01-14\" < date", Tri.True)]
    [InlineData("date != date(\"2026-01-15\")", Tri.False)]
    [InlineData("date(\"2026-01-15\") < date(\"2026-01-16\")", Tri.True)]
    [InlineData("date - item.designer_application_filed == 180", Tri.True)]
    [InlineData("date - item.designer_application_filed <= 179", Tri.False)]
    [InlineData("item.designer_application_filed <= date", Tri.True)]
    [InlineData("date - date(\"2026-01-01\") == 14", Tri.True)]
    [InlineData("date(\"2024-03-01\") - date(\"2024-02-28\") == 2", Tri.True)]
    [InlineData("(date - item.designer_application_filed) / 2 == 90", Tri.True)]
    public void Dates(string text, Tri expected)
    {
        var facts = new Facts().On(2026, 1, 15);
        facts.Item.Set(Vocabulary.DesignerApplication, new DateOnly(2025, 7, 19));
        Ask.Of(text, facts.Frame()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("date - item.designer_application_filed <= 180", Tri.Error)]
    [InlineData("has(item.designer_application_filed)", Tri.False)]
    [InlineData("item.designer_application_filed < date", Tri.Error)]
    [InlineData("from == destination", Tri.Unknown)]
    [InlineData("has(from)", Tri.Unknown)]
    [InlineData("has(date)", Tri.True)]
    public void Missing_and_unknown(string text, Tri expected)
    {
        var facts = new Facts().On(2026, 1, 15).To("MY");
        facts.Item.SetMissing(Vocabulary.DesignerApplication);
        Ask.Of(text, facts.Frame()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("MY", "destination == \"MY\"", Tri.True)]
    [InlineData("MY", "destination != \"MY\"", Tri.False)]
    [InlineData("HK", "destination == \"CN\"", Tri.True)]
    [InlineData("HK", "\"CN\" == destination", Tri.True)]
    [InlineData("HK", "destination != \"CN\"", Tri.False)]
    [InlineData("CN", "destination == \"HK\"", Tri.False)]
    [InlineData("HK", "destination in [\"CN\", \"MO\"]", Tri.True)]
    [InlineData("HK", "destination in group(\"D:5\")", Tri.True)]
    [InlineData("HK", "destination in outside([\"CN\"])", Tri.False)]
    [InlineData("MO", "destination in outside([\"CN\"])", Tri.True)]
    [InlineData("MO", "destination in group(\"D:5\") + [\"MO\"]", Tri.True)]
    [InlineData("HK", "destination in group(\"D:5\") - [\"CN\"]", Tri.False)]
    [InlineData("RU", "destination in group(\"D:5\") - [\"CN\"]", Tri.True)]
    [InlineData("RU", "destination in (group(\"D:5\") - [\"CN\"]) - [\"RU\"]", Tri.False)]
    [InlineData("FR", "destination in group(\"A:1\") - group(\"D:5\")", Tri.True)]
    [InlineData("MO", "destination in arms_embargoed", Tri.True)]
    [InlineData("MO", "!(destination in arms_embargoed - [\"MO\"])", Tri.True)]
    [InlineData("HK", "destination == exporter.headquarters", Tri.True)]
    [InlineData("MO", "destination == exporter.headquarters", Tri.False)]
    [InlineData("MO", "destination != exporter.headquarters", Tri.True)]
    public void Countries_and_sets(string to, string text, Tri expected)
    {
        var facts = new Facts().To(to);
        facts.Order.Set(Vocabulary.ExporterHeadquarters, Country.Parse("CN"));
        Ask.Of(text, facts.Frame()).ShouldBe(expected);
    }

    [Fact]
    public void A_chain_of_countries_treated_as_others_is_followed()
    {
        var law = new TestLaw();
        law.Treated.Insert(0, (Country.Parse("MO"), Country.Parse("HK")));
        Ask.Of("destination == \"CN\"", new Facts().To("MO").Frame(), law).ShouldBe(Tri.True);
        Ask.Of("destination in group(\"D:5\")", new Facts().To("MO").Frame(), law).ShouldBe(Tri.True);
        var facts = new Facts().To("MO");
        facts.Order.Set(Vocabulary.From, Country.Parse("CN"));
        Ask.Of("destination == from", facts.Frame(), law).ShouldBe(Tri.True);
    }

    [Theory]
    [InlineData("activity == \"export\"", Tri.True)]
    [InlineData("\"reexport\" == activity", Tri.False)]
    [InlineData("activity != \"reexport\"", Tri.True)]
    [InlineData("activity in [\"reexport\", \"export\"]", Tri.True)]
    [InlineData("activity in [\"use\"]", Tri.False)]
    [InlineData("\"kyc\" in certified_conditions", Tri.True)]
    [InlineData("\"us_supply\" in certified_conditions", Tri.False)]
    [InlineData("end_use.kind in end_use.knowledge", Tri.True)]
    [InlineData("exporter.kind == \"osat\"", Tri.Unknown)]
    [InlineData("item.level == \"a\"", Tri.Error)]
    [InlineData("exporter.name in names(\"h20-letter\")", Tri.False)]
    [InlineData("exporter.name in names(\"revoked\")", Tri.True)]
    [InlineData("item.chip in chips(\"gp10\")", Tri.True)]
    [InlineData("item.eccn in eccns(\"z-level-b\")", Tri.Error)]
    [InlineData("under(item.eccn, \"3B001.f\")", Tri.Error)]
    public void Words_and_lists(string text, Tri expected)
    {
        var facts = new Facts();
        facts.Order.SetWord(Vocabulary.Activity, "export");
        facts.Order.SetWords(Vocabulary.CertifiedConditions, ["kyc"]);
        facts.Order.SetWord(Vocabulary.EndUseKind, "military");
        facts.Order.SetWords(Vocabulary.EndUseKnowledge, ["wmd", "military"]);
        facts.Order[Vocabulary.ExporterName] = new Cell { State = CellState.Known, Bits = 2, Text = "Example" };
        facts.Item[Vocabulary.Chip] = new Cell { State = CellState.Known, Bits = 1, Text = "Example" };
        facts.Item.SetMissing(Vocabulary.Level);
        facts.Item.SetMissing(Vocabulary.Eccn);
        Ask.Of(text, facts.Frame()).ShouldBe(expected);
    }

    [Fact]
    public void A_paragraph_is_looked_up_by_its_bit()
    {
        var law = new TestLaw();
        var facts = new Facts();
        facts.Item[Vocabulary.Eccn] = new Cell { State = CellState.Known, Bits = UInt128.One << law.EccnPattern("3B001.f"), Text = "3B001.f.1" };
        Ask.Of("under(item.eccn, \"3B001.f\")", facts.Frame(), law).ShouldBe(Tri.True);
        Ask.Of("under(item.eccn, \"3B001.g\")", facts.Frame(), law).ShouldBe(Tri.False);
    }

    [Theory]
    [InlineData("table(\"nveu\") == 633000000", 2025, Tri.True)]
    [InlineData("table(\"nveu\") == 633000000", 2026, Tri.False)]
    [InlineData("prior.nveu_tpp_installed <= table(\"nveu\")", 2026, Tri.True)]
    [InlineData("prior.nveu_tpp_installed <= table(\"nveu\")", 2027, Tri.Error)]
    public void Tables_give_a_number_for_the_day(string text, int year, Tri expected)
    {
        var facts = new Facts().On(year, 3, 1);
        facts.Order.Set(Vocabulary.PriorNveu, 1_899_000_000m);
        Ask.Of(text, facts.Frame()).ShouldBe(expected);
    }

    [Fact]
    public void A_table_follows_the_day_of_each_order()
    {
        var test = Sluice.Law.Conditions.ConditionCompiler.CompileNumber(Ask.Read("table(\"nveu\")", Sluice.Law.Conditions.ExprType.Number), Ask.Law);
        test.Evaluate(new Facts().On(2025, 1, 1).Frame(), out var first);
        test.Evaluate(new Facts().On(2026, 1, 1).Frame(), out var second);
        test.Evaluate(new Facts().On(2025, 1, 2).Frame(), out var third);
        first.ShouldBe(Number.Of(633_000_000m));
        second.ShouldBe(Number.Of(1_899_000_000m));
        third.ShouldBe(first);
        test.Evaluate(new Facts().Frame(), out _).ShouldBe(Sluice.Law.Conditions.MeasureState.Unknown);
    }

    [Fact]
    public void Terms_stand_for_what_they_mean()
    {
        var facts = new Facts();
        facts.Order.SetWord(Vocabulary.Activity, "reexport");
        facts.Order.SetWords(Vocabulary.EndUseKnowledge, ["supercomputer"]);
        facts.Order.Set(Vocabulary.PriorLpp, 26_800_000m);
        Ask.Of("moves && supercomputer", facts.Frame()).ShouldBe(Tri.True);
        Ask.Of("headroom >= 100000", facts.Frame()).ShouldBe(Tri.True);
        Ask.Of("headroom > 100000", facts.Frame()).ShouldBe(Tri.False);
    }
}
