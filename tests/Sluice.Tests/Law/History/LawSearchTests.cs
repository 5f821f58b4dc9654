using Sluice.Law.History;

namespace Sluice.Tests.Law.History;

public sealed class LawSearchTests
{
    [Theory]
    [InlineData("15 CFR 744.1")]
    [InlineData("15 cfr 744.1")]
    [InlineData("744.1")]
    [InlineData(" 15CFR744.1 ")]
    public void Finds_a_provision_however_it_is_written(string name) => LawSearch.Provision(TrialBook.Book, name).ShouldBe("15 CFR 744.1");

    [Theory]
    [InlineData("second")]
    [InlineData("SECOND")]
    [InlineData("book second")]
    [InlineData("Book-second")]
    public void Finds_an_amendment_by_id_and_by_citation(string name) => LawSearch.Amendment(TrialBook.Book, name)!.Id.ShouldBe("second");

    [Fact]
    public void Suggests_what_is_like_a_name_it_does_not_have()
    {
        LawSearch.Provision(TrialBook.Book, "744").ShouldBeNull();
        LawSearch.Suggest(TrialBook.Book, "744").ShouldContain("15 CFR 744.1");
        LawSearch.Suggest(TrialBook.Book, "secnod").ShouldBe(["second"]);
        LawSearch.Suggest(TrialBook.Book, "nothing like it").ShouldBeEmpty();
    }
}
