using Sluice.Parties;

namespace Sluice.Tests.Parties;

public sealed class CountriesTests
{
    [Fact]
    public void Every_country_has_a_code_of_its_own_and_names_in_three_languages()
    {
        Countries.Count.ShouldBe(250);
        Countries.All.Select(country => country.Code).ShouldBe(Countries.All.Select(country => country.Code).Order(StringComparer.Ordinal));
        foreach (var language in new[] { "en", "zh-Hant", "zh-Hans" })
        {
            var names = Countries.All.Select(country => country.Name(language)).ToList();
            names.ShouldAllBe(name => name.Trim().Length > 0);
            names.Distinct().Count().ShouldBe(Countries.Count);
        }
    }

    [Fact]
    public void A_country_is_found_again_by_code_and_by_index()
    {
        foreach (var country in Countries.All)
        {
            Country.TryParse(country.Code).ShouldBe(country);
            Country.TryParse(country.Code.ToLowerInvariant()).ShouldBe(country);
            Country.FromIndex(country.Index).ShouldBe(country);
        }

        Countries.All.Select(country => country.Index).ShouldBe(Enumerable.Range(0, Countries.Count));
    }

    [Theory]
    [InlineData("MY", "Malaysia", "馬來西亞", "马来西亚")]
    [InlineData("TW", "Taiwan", "臺灣", "台湾")]
    [InlineData("HK", "Hong Kong", "香港", "香港")]
    [InlineData("MO", "Macau", "澳門", "澳门")]
    [InlineData("XK", "Kosovo", "科索沃", "科索沃")]
    public void Names_follow_the_language(string code, string english, string traditional, string simplified)
    {
        var country = Country.Parse(code);

        (country.Name("en"), country.Name("zh-Hant"), country.Name("zh-Hans")).ShouldBe((english, traditional, simplified));
        country.Name("fr").ShouldBe(english);
        country.EnglishName.ShouldBe(english);
        country.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("MYS")]
    [InlineData("ZZ")]
    [InlineData("1A")]
    [InlineData("ΜΥ")]
    [InlineData("[[")]
    [InlineData(" MY")]
    public void What_is_no_code_is_no_country(string? text) => Country.TryParse(text).ShouldBeNull();

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("usa", "US")]
    [InlineData("Taiwan", "TW")]
    [InlineData("臺灣", "TW")]
    [InlineData("PRC", "CN")]
    [InlineData("中国", "CN")]
    [InlineData("Singapore", "SG")]
    [InlineData("Macao", "MO")]
    [InlineData("Netherl", "NL")]
    public void Another_name_suggests_its_country_first(string read, string code)
    {
        Countries.Suggest(read)[0].Code.ShouldBe(code);
        Countries.Problem(read).ShouldStartWith($"'{read}' is not an ISO 3166-1 alpha-2 country code such as MY; did you mean {code} (");
    }

    [Fact]
    public void Swapped_letters_suggest_the_country_meant() => Countries.Suggest("YM").Select(country => country.Code).ShouldContain("MY");

    [Fact]
    public void Suggestions_are_few_and_nonsense_has_none()
    {
        Countries.Suggest("Saint").Count.ShouldBe(5);
        Countries.Suggest(new string('x', 101)).ShouldBeEmpty();
        Countries.Suggest("  ").ShouldBeEmpty();
        Countries.Problem("Atlantis").ShouldBe("'Atlantis' is not an ISO 3166-1 alpha-2 country code such as MY.");
        Countries.Problem(new string('x', 50)).ShouldStartWith($"'{new string('x', 40)}…' is not");
        Should.Throw<FormatException>(() => Country.Parse("UK")).Message.ShouldEndWith("did you mean GB (United Kingdom)?");
    }

    [Fact]
    public void The_default_value_is_no_country()
    {
        var none = default(Country);

        (none.Index, none.Code, none.Name("en"), none.ToString()).ShouldBe((-1, "", "", ""));
        none.ShouldNotBe(Countries.All[0]);
        Should.Throw<ArgumentOutOfRangeException>(() => Country.FromIndex(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Country.FromIndex(Countries.Count));
    }
}
