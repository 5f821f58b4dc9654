using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Why a condition holds, fails or depends.</summary>
public class ExplanationTests
{
    private static string[] Lines(string text, Facts facts, Language language = Language.En) =>
        [.. ConditionWords.Explain(Ask.Read(text), facts.Frame(), Ask.Law, language).Lines()];

    [Fact]
    public void Every_comparison_shows_its_facts()
    {
        var facts = new Facts().Tpp(4707m).To("MY");
        facts.Item.SetMissing(Vocabulary.PerformanceDensity);
        Lines("item.tpp >= 4800 || (item.tpp >= 1600 && item.performance_density >= 5.92) || us_origin && destination in arms_embargoed", facts).ShouldBe([
            "! at least one of these holds",
            "  ✗ the TPP of the item is 4,800 or more [the TPP of the item: 4,707]",
            "  ! all of these hold",
            "    ✓ the TPP of the item is 1,600 or more [the TPP of the item: 4,707]",
            "    ! the performance density of the item is 5.92 TPP/mm² or more [the performance density of the item: none]",
            "  ✗ all of these hold",
            "    ? the items are of US origin [whether the items are of US origin: not known]",
            "    ✗ the destination is in country group D:5 or Macau [the destination: Malaysia]",
        ]);
    }

    [Fact]
    public void Every_party_is_shown_by_name()
    {
        var facts = new Facts();
        var first = facts.AddParty("end_user");
        first.SetText(Vocabulary.PartyName, "Example Cloud Sdn Bhd");
        first.Set(Vocabulary.PartyHeadquarters, Country.Parse("MY"));
        facts.AddParty("purchaser").Set(Vocabulary.PartyHeadquarters, Country.Parse("CN"));
        Lines("!parties.exists(p, headquartered_in(p, [\"CN\"]))", facts).ShouldBe([
            "✗ this does not hold",
            "  ✓ at least one party is such that (that party or its ultimate parent is headquartered in China)",
            "    ? party 1: Example Cloud Sdn Bhd",
            "      ? that party or its ultimate parent is headquartered in China [the country where that party is headquartered: Malaysia; the country where the ultimate parent of that party is headquartered: not known]",
            "    ✓ party 2",
            "      ✓ that party or its ultimate parent is headquartered in China [the country where that party is headquartered: China; the country where the ultimate parent of that party is headquartered: not known]",
        ]);
    }

    [Fact]
    public void Terms_are_written_out_and_branches_shown_where_they_count()
    {
        var facts = new Facts().Tpp(100m);
        facts.Order.SetWord(Vocabulary.Activity, "export");
        Lines("moves ? item.tpp > 5 : us_origin", facts).ShouldBe([
            "✓ if (the activity is export or reexport), then (the TPP of the item is more than 5), otherwise (the items are of US origin)",
            "  ✓ the activity is export or reexport [the activity: export]",
            "  ✓ the TPP of the item is more than 5 [the TPP of the item: 100]",
        ]);
    }

    [Fact]
    public void In_Chinese() => Lines("item.tpp >= 4800 && us_origin", new Facts().Tpp(4800m), Language.ZhHant).ShouldBe([
        "? 下列各項均成立",
        "  ✓ 該物項之 TPP 為 4,800 以上（含） [該物項之 TPP: 4,800]",
        "  ? 物項為美國原產 [「物項為美國原產」與否: 不詳]",
    ]);

    [Fact]
    public void Unknown_lists_have_no_parts_and_long_ones_are_cut()
    {
        var unknown = ConditionWords.Explain(Ask.Read("parties.exists(p, p.private_sector)"), new Facts().Frame(), Ask.Law, Language.En);
        (unknown.Outcome, unknown.Parts.Length).ShouldBe((Tri.Unknown, 0));
        var facts = new Facts();
        for (var i = 0; i < 30; i++)
        {
            facts.AddParty("tenant");
        }

        ConditionWords.Explain(Ask.Read("parties.exists(p, p.private_sector)"), facts.Frame(), Ask.Law, Language.En).Parts.Length.ShouldBe(20);
    }

    [Fact]
    public void Whatever_is_explained_comes_to_what_was_decided()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var expr = Ask.Read(new RandomCondition(random).Flag(seed % 8));
            var frame = new RandomFrame(random).Next();
            var explanation = ConditionWords.Explain(expr, frame, Ask.Law, (Language)(seed % 3));
            explanation.Outcome.ShouldBe(ConditionCompiler.Compile(expr, Ask.Law).Evaluate(frame));
            explanation.Lines().ShouldAllBe(line => line.Length > 2);
        }
    }
}
