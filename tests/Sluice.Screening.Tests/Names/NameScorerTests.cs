using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Tests.Names;

public class NameScorerTests
{
    [Theory]
    [InlineData("SergeiLavrov", "Sergei Lavrov")]
    [InlineData("Nikolai Patr ushev", "Nikolai Platonovich Patrushev")]
    [InlineData("PUTIN, Vladimir", "Vladimir Putin")]
    [InlineData("Mohamed Ali", "Muhammad Aly")]
    [InlineData("Evgeni Prigozhin", "Yevgeny Prigozhin")]
    [InlineData("Usama bin Ladin", "Osama bin Laden")]
    [InlineData("Abd al-Rahman Yasin", "Abdulrahman Yasin")]
    [InlineData("Sultan Bashiruddin Mahmood", "Sultan Bashir-ud-Din Mahmud")]
    [InlineData("I9or Sech1n", "Igor Sechin")]
    [InlineData("J.-C. Juncker", "Jean-Claude Juncker")]
    [InlineData("Dr. Rami Makhlouf", "Rami Makhlouf")]
    [InlineData("President Erdoğan", "Recep Tayyip Erdoğan")]
    [InlineData("Ben Netanyahu", "Benjamin Netanyahu")]
    [InlineData("Vladimir Vladimirovich Putin", "Vladimir Putin")]
    public void Names_of_one_person_match(string query, string candidate) =>
        NameScorer.Compare(query, candidate, ListedPartyType.Individual).IsMatch.ShouldBeTrue();

    [Theory]
    [InlineData("OAO Gazprom", "Gasprom JSC")]
    [InlineData("Siemens Aktiengesellschaft", "Siemens AG")]
    [InlineData("Siemens Aktiengeselschaft", "Siemens AG")]
    [InlineData("Societatea cu Răspundere Limitată PRO TRAFFIC", "SRL PRO TRAFFIC")]
    [InlineData("L.X.C Aviation", "LXC Aviation")]
    [InlineData("Brigade Fourty-four", "Brigade 44")]
    [InlineData("First Bank Int'l", "1st International Bank")]
    [InlineData("Good Will Company", "Goodwill Company")]
    [InlineData("Deutsche Bank's AG", "Deutsche Bank AG")]
    [InlineData("Hanif Computer Zone (HCZ)", "Hanif Computer Zone")]
    [InlineData("USA Trading LLC", "United States Trading LLC")]
    public void Names_of_one_company_match(string query, string candidate) =>
        NameScorer.Compare(query, candidate, ListedPartyType.Entity).IsMatch.ShouldBeTrue();

    [Theory]
    [InlineData("Mohammed bin Salman", "Hafez al-Assad")]
    [InlineData("Boris Netanyahu", "Benjamin Netanyahu")]
    [InlineData("Oleg Baranov", "Olga Barynova")]
    [InlineData("SADDAM HUSSEIN AL-DULAIMI", "SADDAM HUSSEIN AL-TIKRITI")]
    [InlineData("A. Nazarbayev", "Nursultan Nazarbayev")]
    [InlineData("Muhammad Hasan", "Walijan")]
    public void Names_of_two_persons_do_not(string query, string candidate) =>
        NameScorer.Compare(query, candidate, ListedPartyType.Individual).IsMatch.ShouldBeFalse();

    [Theory]
    [InlineData("Government of Estonia", "Government of Ethiopia")]
    [InlineData("Bank of China (Hong Kong) Limited", "Bank of China (Singapore) Limited")]
    [InlineData("LXC Aviation", "LAU Aviation")]
    [InlineData("ANO Iskusstvo Krasoty", "LIMITED LIABILITY COMPANY ISKUSSTVO KRASOTY")]
    [InlineData("China National Pipeline Corporation", "China National Petroleum Corporation")]
    public void Names_of_two_companies_do_not(string query, string candidate) =>
        NameScorer.Compare(query, candidate, ListedPartyType.Entity).IsMatch.ShouldBeFalse();

    [Theory]
    [InlineData("Vladimir Putin", "VLADIMIR PUTIN")]
    [InlineData("Vladimir Putin", "Putin Vladimir")]
    [InlineData("Huawei Co", "Huawei Co.")]
    [InlineData("SergeiLavrov", "Sergei Lavrov")]
    public void Two_texts_that_differ_never_get_1(string query, string candidate) =>
        NameScorer.Compare(query, candidate).Score.ShouldBeInRange(0.9, 0.9999);

    [Fact]
    public void The_same_text_gets_1() => NameScorer.Compare("Kunlun Bank", "Kunlun Bank").Score.ShouldBe(1);

    [Fact]
    public void Legal_forms_that_contradict_lower_a_probable_match_to_a_possible_one() =>
        NameScorer.Compare("Deutsche Bank GmbH", "Deutsche Bank AG", ListedPartyType.Entity).Band.ShouldBe(MatchBand.Possible);

    [Fact]
    public void Who_is_whose_son_matters() =>
        NameScorer.Compare("Salman bin Muhammad", "Muhammad bin Salman", ListedPartyType.Individual).Score
            .ShouldBeLessThan(NameScorer.Compare("Salman Muhammad", "Muhammad Salman", ListedPartyType.Individual).Score);

    [Fact]
    public void A_woman_and_a_man_of_a_name_are_not_probably_one() =>
        NameScorer.Compare("Antonia Rodriguez", "Antonio Rodriguez", ListedPartyType.Individual).Band.ShouldNotBe(MatchBand.Probable);

    [Fact]
    public void The_parts_say_what_was_alike_what_was_missing_and_what_was_passed_over()
    {
        var comparison = NameScorer.Compare("Dr. Mohamed Khan", "Muhammad Ali Khan", ListedPartyType.Individual);
        comparison.Parts.ShouldContain(part => part.Kind == NamePartKind.Alike && part.Query == "mohamed" && part.Candidate == "muhammad");
        comparison.Parts.ShouldContain(part => part.Kind == NamePartKind.Same && part.Query == "khan");
        comparison.Parts.ShouldContain(part => part.Kind == NamePartKind.OnlyInCandidate && part.Candidate == "ali");
        comparison.Parts.ShouldContain(part => part.Kind == NamePartKind.Ignored && part.Query == "dr");
    }

    [Fact]
    public void More_of_a_name_in_common_scores_more()
    {
        string[] queries = ["Ivan Petrovich Sidorov", "Ivan Sidorov", "Ivan Sidorof", "Sidorov", "Ivan"];
        var scores = queries.Select(query => NameScorer.Compare(query, "Ivan Petrovich Sidorov", ListedPartyType.Individual).Score).ToArray();
        scores.ShouldBe(scores.OrderDescending());
        scores.Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("\u200F\u202E")]
    [InlineData("'")]
    [InlineData("ー")]
    public void Nothing_matches_nothing(string name)
    {
        NameScorer.Compare(name, "Vladimir Putin").Score.ShouldBe(0);
        NameScorer.Compare("Vladimir Putin", name).Score.ShouldBe(0);
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var query = NameScorer.Prepare("Mohamed bin Abdulaziz al-Rashid");
        var candidate = NameScorer.Prepare("Muhamad Abd al-Aziz Rashed");
        NameScorer.Score(query, candidate);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            NameScorer.Score(query, candidate);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
