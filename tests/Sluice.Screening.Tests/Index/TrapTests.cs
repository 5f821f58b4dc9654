using Sluice.Screening.Index;
using Sluice.Screening.Lists;
using Sluice.Screening.Names;
using Sluice.Screening.Names.Scripts;

namespace Sluice.Screening.Tests.Index;

public class TrapTests
{
    private static readonly PartyIndex List = PartyIndex.Build(
    [
        Parties.Company("Semiconductor Manufacturing International Corporation", "SMIC"),
        Parties.Company("Kunlun Shipping Company Limited", "Kunlun Shipping Line"),
        Parties.Company("Kunlunxin Technology Co., Ltd.", "Kunlun chip"),
        Parties.Company("CORP"), Parties.Company("LTD"),
        Parties.Person("Z"),
        Parties.Company("Huawei Technologies Co., Ltd.") with { Addresses = ["Bantian Huawei Base, Longgang District, Shenzhen, 518129, China"] },
        Parties.Person("Vladimir PUTIN"),
    ]);

    [Fact]
    public void SMIC_is_not_COSMIC() => List.Search(new PartyQuery("COSMIC")).ShouldNotContain(match => match.Band != MatchBand.Unlikely);

    [Fact]
    public void SMIC_is_SMIC() => Best("SMIC").Party.Name.ShouldStartWith("Semiconductor");

    [Fact]
    public void Kunlun_the_shipping_line_is_not_Kunlun_the_chip()
    {
        Best("Kunlun Shipping Line Ltd").Party.Name.ShouldBe("Kunlun Shipping Company Limited");
        Best("Kunlun chip").Party.Name.ShouldBe("Kunlunxin Technology Co., Ltd.");
        List.Search(new PartyQuery("Kunlun Shipping Line")).ShouldNotContain(match => match.Party.Name.StartsWith("Kunlunxin") && match.Band == MatchBand.Probable);
    }

    [Theory]
    [InlineData("CORP.")]
    [InlineData("Ltd")]
    [InlineData("Company Limited")]
    [InlineData("Co., Ltd.")]
    public void A_legal_form_alone_is_nobody(string query) => List.Search(new PartyQuery(query)).ShouldBeEmpty();

    [Theory]
    [InlineData("z")]
    [InlineData("X")]
    [InlineData("V P")]
    public void A_name_of_single_letters_is_hardly_anybody(string query) => List.Search(new PartyQuery(query)).ShouldNotContain(match => match.Band == MatchBand.Probable && match.Score < 0.99);

    [Fact]
    public void A_name_of_200_and_of_100000_characters_is_read()
    {
        List.Search(new PartyQuery(string.Concat(Enumerable.Repeat("Putin ", 34)))).ShouldNotContain(match => match.Band == MatchBand.Probable);
        List.Search(new PartyQuery(new string('x', 100_000))).ShouldBeEmpty();
        List.Search(new PartyQuery("Vladimir Putin" + new string(' ', 186))).ShouldContain(match => match.Band == MatchBand.Probable);
        NameScorer.Prepare(new string('x', 1000)).Warnings.ShouldBe(NameWarnings.Cut);
    }

    [Fact]
    public void Marks_of_direction_hide_nobody()
    {
        var best = Best("\u200FVladi\u200Dmir \u202EPutin\u202C");
        best.Band.ShouldBe(MatchBand.Probable);
        best.Explanation.ShouldContain("invisible marks");
    }

    [Theory]
    [InlineData("Vlаdimir Putin")]
    [InlineData("Vladimir Рutin")]
    [InlineData("НUAWEI Technologies")]
    [InlineData("HUΑWEI Technologies Co., Ltd.")]
    public void Letters_of_another_script_that_look_Latin_hide_nobody(string query)
    {
        var best = Best(query);
        best.Band.ShouldBe(MatchBand.Probable);
        best.Explanation.ShouldContain("look Latin");
    }

    [Theory]
    [InlineData("Huawei Technologies Co., Ltd., Longgang District, Shenzhen")]
    [InlineData("Huawei Technologies, Bantian Huawei Base, Longgang District, Shenzhen 518129")]
    [InlineData("Huawei Technologies, No. 5 Industrial Road, Shenzhen")]
    public void An_address_behind_the_name_does_not_hide_it(string query) => Best(query).Band.ShouldBe(MatchBand.Probable);

    [Fact]
    public void Each_name_of_a_query_with_several_is_looked_for() =>
        List.Search(new PartyQuery("Volodya a.k.a. Vladimir Putin")).ShouldContain(match => match.Band == MatchBand.Probable);

    [Fact]
    public void Chinese_names_of_companies_are_found_by_their_words()
    {
        Assert.SkipWhen(IcuLibrary.Problem is not null, IcuLibrary.Problem ?? "");
        Best("华为技术有限公司").Band.ShouldBe(MatchBand.Probable);
        Best("華為技術有限公司").Party.Name.ShouldBe("Huawei Technologies Co., Ltd.");
    }

    private static PartyMatch Best(string query) => List.Search(new PartyQuery(query))[0];
}
