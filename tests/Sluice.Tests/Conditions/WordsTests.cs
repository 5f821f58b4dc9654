using FsCheck;
using FsCheck.Fluent;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Law.Conditions.Words;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>What conditions are called in words.</summary>
public class WordsTests
{
    [Fact]
    public void English_words_have_the_truth_value_of_their_condition()
    {
        var seen = new int[4];
        var any = Arb.From(
            Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(0, 9)),
            x => Enumerable.Range(0, x.Item2).Select(size => (x.Item1, size)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8_000).WithQuietOnSuccess(true), Prop.ForAll(any, x =>
        {
            var random = new Random(x.Item1);
            var text = new RandomCondition(random).Flag(x.Item2);
            var frame = new RandomFrame(random).Next();
            var expr = Ask.Read(text);
            var words = ConditionWords.Say(expr, Language.En);
            var expected = ConditionCompiler.Compile(expr, Ask.Law).Evaluate(frame);
            seen[(int)expected]++;
            var said = new EnglishReader(words, frame, Ask.Law).Evaluate();
            return (said == expected).Label($"{text}\n{words}\ncompiled {expected}, said {said}");
        }));
        seen.ShouldAllBe(count => count > 100);
    }

    [Fact]
    public void Different_conditions_read_differently_in_every_language()
    {
        var frames = new RandomFrame(new Random(7));
        var samples = Enumerable.Range(0, 40).Select(_ => frames.Next()).ToList();
        foreach (var language in Enum.GetValues<Language>())
        {
            var seen = new Dictionary<string, (string Text, string Values)>();
            for (var seed = 0; seed < 3_000; seed++)
            {
                var text = new RandomCondition(new Random(seed)).Flag(seed % 4);
                var expr = Ask.Read(text);
                var test = ConditionCompiler.Compile(expr, Ask.Law);
                var values = string.Concat(samples.Select(frame => (int)test.Evaluate(frame)));
                var words = ConditionWords.Say(expr, language);
                if (!seen.TryAdd(words, (text, values)))
                {
                    seen[words].Values.ShouldBe(values, $"{words}: {seen[words].Text} and {text}");
                }
            }
        }
    }

    // From the words a lawyer reads back to the law; Chinese has two spellings and its own spacing.
    [Theory]
    [InlineData(
        "item.tpp >= 4800 || (item.tpp >= 1600 && item.performance_density >= 5.92)",
        "the TPP of the item is 4,800 or more, or (the TPP of the item is 1,600 or more, and the performance density of the item is 5.92 TPP/mm² or more)",
        "該物項之 TPP 為 4,800 以上（含），或者（該物項之 TPP 為 1,600 以上（含），且該物項之效能密度為 5.92 TPP/mm² 以上（含））",
        "该物项的 TPP 为 4,800 以上（含），或者（该物项的 TPP 为 1,600 以上（含），且该物项的性能密度为 5.92 TPP/mm² 以上（含））")]
    [InlineData(
        "!(destination in arms_embargoed) && activity != \"use\" && from == \"US\"",
        "the destination is not in country group D:5 or Macau, and the activity is not use, and the country shipped from is the United States",
        "目的地不屬於國家組 D:5 或澳門，且交易行為不是使用，且起運國為美國",
        "目的地不属于国家组 D:5 或澳门，且交易行为不是使用，且起运国为美国")]
    [InlineData(
        "parties.exists(p, p.listed in [\"entity_list\", \"meu\"] && 4 in p.footnotes)",
        "at least one party is such that (the restricted-party list of that party is the Entity List or the Military End-User List, and the Entity List footnotes of that party include 4)",
        "至少有一個當事人符合（此當事人所在之管制名單為實體清單或軍事最終用戶清單，且此當事人之實體清單腳註包括 4）",
        "至少有一个当事方符合（此当事方所在的管制清单为实体清单或军事最终用户清单，且此当事方的实体清单脚注包括 4）")]
    [InlineData(
        "date > date(\"2026-12-31\") && us_content_share <= 0.25 && item.weights.training_operations >= 1e26 && item.transistors_bn < 35",
        "the date of the order is after 31 December 2026, and the share of controlled US content is 25 % or less, and the training operations of the item is 10^26 operations or more, and the transistor count of the item is less than 35 billion",
        "訂單日期晚於 2026年12月31日，且受管制美國成分之比例為 25 % 以下（含），且該物項之訓練運算量為 10^26 次運算以上（含），且該物項之電晶體數低於 350 億",
        "订单日期晚于 2026年12月31日，且受管制美国成分的比例为 25 % 以下（含），且该物项的训练运算量为 10^26 次运算以上（含），且该物项的晶体管数低于 350 亿")]
    [InlineData(
        "owned_by_listed(recipient, 0.5, [\"entity_list\"]) || headquartered_in(end_user, outside(group(\"A:1\")))",
        "the recipient is owned 50 % or more by parties on the Entity List, or the end user or its ultimate parent is headquartered in any country outside country group A:1",
        "收受人由列於實體清單者合計持有 50 % 以上（含），或者最終用戶或其最終母公司總部設於國家組 A:1 以外之任何國家",
        "接收方由列于实体清单者合计持有 50 % 以上（含），或者最终用户或其最终母公司总部设于国家组 A:1 以外的任何国家")]
    [InlineData(
        "!item.datacenter && !!(us_origin || has(operator)) && !(item.tpp < 4800)",
        "the item is not designed or marketed for datacenters, and (the items are of US origin, or the order names the operator), and the TPP of the item is 4,800 or more",
        "該物項非供資料中心設計或行銷，且（物項為美國原產，或者訂單載有營運人），且該物項之 TPP 為 4,800 以上（含）",
        "该物项并非为数据中心设计或营销，且（物项为美国原产，或者订单载有运营方），且该物项的 TPP 为 4,800 以上（含）")]
    [InlineData(
        "\"CN\" != destination && \"export\" == activity && exporter.headquarters == destination && item.eccn in eccns(\"z-level-a\") && under(item.eccn, \"3A090\")",
        "the destination is not China, and the activity is export, and the country where the exporter is headquartered is the same as the destination, and the ECCN of the item is on the list “z-level-a”, and the ECCN of the item is in paragraph 3A090",
        "目的地不是中國，且交易行為為出口，且出口人總部所在國與目的地相同，且該物項之 ECCN 列於「z-level-a」，且該物項之 ECCN 屬於 3A090 項",
        "目的地不是中国，且交易行为为出口，且出口人总部所在国与目的地相同，且该物项的 ECCN 列于“z-level-a”，且该物项的 ECCN 属于 3A090 项")]
    [InlineData(
        "items.sum(i, i.level == \"a\" ? i.total_tpp : 0) + prior.lpp_tpp_this_year <= 26900000",
        "the sum over every item of ((the total TPP of that item if (the control level of that item is a), otherwise 0)) plus the TPP already received this year under the low-performance exception is 26,900,000 or less",
        null,
        null)]
    [InlineData(
        "installed_max(outside(group(\"A:1\"))) / installed(outside([\"AQ\"])) <= 0.07 && year == 2026",
        "the largest TPP installed in one country of (any country outside country group A:1) after this order divided by the TPP installed in (any country outside Antarctica) after this order is 0.07 or less, and the year of the order is exactly 2026",
        null,
        null)]
    public void Words(string text, string english, string? traditional, string? simplified)
    {
        var expr = Ask.Read(text);
        ConditionWords.Say(expr, Language.En).ShouldBe(english);
        if (traditional is not null)
        {
            ConditionWords.Say(expr, Language.ZhHant).ShouldBe(traditional);
            ConditionWords.Say(expr, Language.ZhHans).ShouldBe(simplified);
        }
    }

    [Fact]
    public void Every_fact_has_a_name_of_its_own_in_every_language()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var names = Enum.GetValues<FactScope>().SelectMany(scope => Vocabulary.Facts(scope).Select(fact => (fact, row: Row(scope))))
                .Select(x => (x.fact, name: ConditionWords.Say(x.fact, x.row, language))).ToList();
            names.Where(x => x.name.Contains(x.fact.Path, StringComparison.Ordinal) && x.fact.Path.Contains('_')).ShouldBeEmpty("a fact without a name is called by its path");
            names.Select(x => x.name).Distinct().Count().ShouldBe(names.Count);
        }
    }

    [Fact]
    public void Every_word_has_a_name_that_differs_from_the_others_of_its_fact()
    {
        foreach (var fact in Enum.GetValues<FactScope>().SelectMany(Vocabulary.Facts).Where(fact => fact.Words.Count > 0))
        {
            fact.Words.Where(word => !WordLabels.Has(word)).ShouldBeEmpty(fact.Path);
            foreach (var language in Enum.GetValues<Language>())
            {
                var names = fact.Words.Select(word => WordLabels.Say(word, language)).ToList();
                names.Distinct().Count().ShouldBe(names.Count, fact.Path);
                names.ShouldAllBe(name => !name.Contains(',') && !name.Contains(" or ") && !name.Contains('或'), fact.Path);
            }
        }
    }

    [Theory]
    [InlineData("4800", "4,800")]
    [InlineData("0.5", "0.5")]
    [InlineData("123456789012345", "123,456,789,012,345")]
    [InlineData("1e26", "10^26")]
    [InlineData("2.5e25", "2.5×10^25")]
    [InlineData("1e15", "10^15")]
    [InlineData("12345678901234567890", "1.234567890123456789×10^19")]
    [InlineData("1234567890123456789012345678", "1.234567890123456789012345678×10^27")]
    [InlineData("-4800", "-4,800")]
    [InlineData("0.0000000001", "0.0000000001")]
    public void Numbers_are_said_without_loss(string text, string expected) =>
        ConditionWords.Say(Ask.Read(text, ExprType.Number), Language.En).ShouldBe(expected);

    [Fact]
    public void Values_are_said_with_their_units()
    {
        string Of(Fact fact, Action<FactRow> set, Language language = Language.En)
        {
            var row = Vocabulary.NewRow(fact.Scope);
            set(row);
            return ConditionWords.Say(fact, row[fact], language);
        }

        Of(Vocabulary.Tpp, row => row.Set(Vocabulary.Tpp, 15832m)).ShouldBe("15,832");
        Of(Vocabulary.Tpp, _ => { }).ShouldBe("not known");
        Of(Vocabulary.PerformanceDensity, row => row.SetMissing(Vocabulary.PerformanceDensity)).ShouldBe("none");
        Of(Vocabulary.PerformanceDensity, row => row.Set(Vocabulary.PerformanceDensity, Number.Ratio(15832m, 814m))).ShouldBe("≈ 19.449631 TPP/mm²");
        Of(Vocabulary.PerformanceDensity, row => row.Set(Vocabulary.PerformanceDensity, Number.Ratio(592m, 100m))).ShouldBe("5.92 TPP/mm²");
        Of(Vocabulary.UsContentShare, row => row.Set(Vocabulary.UsContentShare, 0.255m)).ShouldBe("25.5 %");
        Of(Vocabulary.TransistorsBn, row => row.Set(Vocabulary.TransistorsBn, 80m), Language.ZhHans).ShouldBe("800 亿");
        Of(Vocabulary.Destination, row => row.Set(Vocabulary.Destination, Country.Parse("MY")), Language.ZhHant).ShouldBe("馬來西亞");
        Of(Vocabulary.Date, row => row.Set(Vocabulary.Date, new DateOnly(2025, 6, 2))).ShouldBe("2 June 2025");
        Of(Vocabulary.UsOrigin, row => row.Set(Vocabulary.UsOrigin, false)).ShouldBe("no");
        Of(Vocabulary.Activity, row => row.SetWord(Vocabulary.Activity, "reexport")).ShouldBe("reexport");
        Of(Vocabulary.EndUseKnowledge, row => row.SetWords(Vocabulary.EndUseKnowledge, ["military", "wmd"])).ShouldBe("military, weapons of mass destruction");
        Of(Vocabulary.EndUseKnowledge, row => row.SetWords(Vocabulary.EndUseKnowledge, [])).ShouldBe("none");
        Of(Vocabulary.Footnotes, row => row.SetNumerals(Vocabulary.Footnotes, [1, 4])).ShouldBe("1, 4");
        Of(Vocabulary.PartyName, row => row.SetText(Vocabulary.PartyName, new string('x', 100))).ShouldBe(new string('x', 80) + "…");
    }

    private static RowRef Row(FactScope scope) => scope switch
    {
        FactScope.Order => RowRef.Order,
        FactScope.Item => RowRef.Item,
        FactScope.Party => RowRef.OfRole(2),
        _ => new RowRef(RowKind.Bound, 0, FactScope.Generator, "g"),
    };
}
