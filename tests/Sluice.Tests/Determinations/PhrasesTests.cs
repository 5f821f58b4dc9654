using System.Reflection;
using Sluice.Determinations;
using Sluice.Facts;

namespace Sluice.Tests.Determinations;

public sealed class PhrasesTests
{
    public static TheoryData<Language> Languages => new(Enum.GetValues<Language>());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_is_there(Language language)
    {
        var phrases = Phrases.In(language);

        foreach (var part in new object[] { phrases, phrases.Fields, phrases.Sections })
        {
            foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string)))
            {
                ((string?)property.GetValue(part)).ShouldNotBeNullOrEmpty($"{language}: {property.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_outcome_and_review_policy_has_its_own_words(Language language)
    {
        var phrases = Phrases.In(language);

        Enum.GetValues<Outcome>().Select(x => phrases.Say(x)).ShouldBeUnique();
        Enum.GetValues<Review>().Select(x => phrases.Say(x)).ShouldBeUnique();
    }

    [Theory]
    [InlineData(Language.ZhHant)]
    [InlineData(Language.ZhHans)]
    public void Every_word_an_order_may_use_is_said_in_Chinese(Language language)
    {
        var phrases = Phrases.In(language);
        Fact[] shown = [Vocabulary.Activity, Vocabulary.ExporterKind, Vocabulary.EndUseKind, Vocabulary.CertifiedConditions, Vocabulary.Role, Vocabulary.Listed];

        foreach (var word in shown.SelectMany(fact => fact.Words).Where(word => word != "none"))
        {
            phrases.Say(word).Any(c => c is >= '\u4e00' and <= '\u9fff').ShouldBeTrue(word);
        }
    }

    [Fact]
    public void The_two_ways_of_writing_Chinese_differ_and_do_not_mix()
    {
        var traditional = string.Concat(Phrases.In(Language.ZhHant).Words.Values);
        var simplified = string.Concat(Phrases.In(Language.ZhHans).Words.Values);

        foreach (var (hant, hans) in "許许 證证 無无 適适 獲获 授授 審审 終终 單单 貨货".Split(' ').Select(pair => (pair[0], pair[1])).Where(pair => pair.Item1 != pair.Item2))
        {
            traditional.ShouldNotContain(hans.ToString());
            simplified.ShouldNotContain(hant.ToString());
        }
    }

    [Fact]
    public void A_word_without_a_phrase_is_said_with_spaces()
    {
        Phrases.In(Language.En).Say("new_duty").ShouldBe("new duty");
        Phrases.In(Language.En).SayDuty("new_duty").ShouldBe("new duty");
        Phrases.In(Language.En).SayAnswer("case_by_case").ShouldBe("case-by-case review");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_headline_says_under_which_law_no_license_is_required_where_another_may_ask_for_one(Language language)
    {
        var phrases = Phrases.In(language);
        Flag[] foreign = [new("foreign-law.permit", "high", "Another country's law.")];

        phrases.Headline(Outcome.NoLicenseRequired, []).ShouldBe(phrases.Say(Outcome.NoLicenseRequired));
        phrases.Headline(Outcome.NoLicenseRequired, foreign).ShouldContain("EAR");
        phrases.Headline(Outcome.NoLicenseRequired, foreign).ShouldNotBe(phrases.Say(Outcome.NotSubjectToEar));
        phrases.Headline(Outcome.LicenseRequired, foreign).ShouldBe(phrases.Say(Outcome.LicenseRequired));
    }

    [Fact]
    public void A_figure_is_a_number_unknown_or_a_dash()
    {
        var phrases = Phrases.In(Language.En);

        phrases.Figure(15832.5m).ShouldBe("15,832.5");
        phrases.Figure(null).ShouldBe("unknown");
        phrases.Figure(null, exists: false).ShouldBe("–");
    }
}
