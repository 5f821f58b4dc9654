using Sluice.Determinations.Desks;
using Sluice.Law;
using Sluice.Tests.Determinations.Properties;
using Sluice.Tests.Examples;
using Sluice.Tests.Law;

namespace Sluice.Tests.Determinations.Desks;

/// <summary>Laws that ask the same about a party share its answers; laws that ask something else, or mean something else by it, do not.</summary>
public sealed class PartQuestionsTests
{
    private static readonly DateOnly Before = new(2022, 6, 1);
    private static readonly DateOnly After = new(2023, 6, 1);

    [Fact]
    public void An_order_is_answered_on_every_day_of_the_book_as_by_itself()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        RandomOrders.Check(100, (order, _) =>
        {
            foreach (var day in ShippedLaw.Book.Days())
            {
                var plain = PlainWeighing.Of(order with { Date = day });
                if (plain.AreSettled && desk.Answer(order, day) is var answer && answer != plain)
                {
                    return $"{day}: {plain}, at the desk {answer}";
                }
            }

            return null;
        });
    }

    [Fact]
    public void The_laws_of_the_book_share_few_sets_of_questions()
    {
        var laws = ShippedLaw.Book.Days().Select(day => ShippedLaw.Decider.LawsOf(day)).SelectMany(pair => new[] { pair.Written, pair.Enforced }).Distinct().ToList();
        laws.Select(law => law.Distinctions.Quick.Parties).Distinct().Count().ShouldBeInRange(2, laws.Count / 2);
    }

    [Fact]
    public void Another_provision_that_asks_nothing_of_parties_changes_nothing() => Shares(Rule("destination == \"CN\"")).ShouldBeTrue();

    [Fact]
    public void Another_question_is_told_apart() => Shares(Rule("parties.exists(p, p.country == \"CN\")")).ShouldBeFalse();

    [Fact]
    public void Another_list_of_names_is_told_apart() => Shares("""
        - amend: Watched firms
          list: [Example One, Example Three]
        """).ShouldBeFalse();

    [Fact]
    public void Another_group_of_countries_is_told_apart() => Shares("""
        - amend: Watched countries
          countries: [CN, RU]
        """).ShouldBeFalse();

    [Fact]
    public void Another_country_that_one_counts_as_is_told_apart() => Shares("""
        - add: Macau counts as Portugal
          kind: definition
          treated_as: {MO: PT}
          says: {en: Macau., zh-Hant: 一, zh-Hans: 一}
        """).ShouldBeFalse();

    /// <summary>Whether a law with some changes more asks the same of parties.</summary>
    private static bool Shares(string changes)
    {
        using var folder = new LawFolder("""
            - add: Watched firms
              kind: definition
              names: watched
              list: [Example One, Example Two]
              says: {en: Firms., zh-Hant: 一, zh-Hans: 一}
            - add: Watched countries
              kind: definition
              group: watched
              countries: [CN]
              says: {en: Countries., zh-Hant: 一, zh-Hans: 一}

            """ + Rule("parties.exists(p, p.name in names(\"watched\") || p.headquarters in group(\"watched\") || p.headquarters == p.country)", "Rule 2"));
        folder.Amend("later", "2023-01-01", changes);
        var decider = folder.Decider;
        return QuestionsOn(Before).Equals(QuestionsOn(After));

        PartQuestions QuestionsOn(DateOnly day) => decider.LawsOf(day).Written.Distinctions.Quick.Parties;
    }

    private static string Rule(string when, string name = "Rule 3") => $$"""
        - add: {{name}}
          kind: requirement
          basis: advanced_computing
          when: {{when}}
          then: {reasons: [NS]}
          says: {en: A license is required., zh-Hant: 一, zh-Hans: 一}

        """;
}
