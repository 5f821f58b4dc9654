using System.Globalization;
using System.Text.RegularExpressions;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Reading;
using Sluice.Screening.Screens;

namespace Sluice.Screening.Tests.Lists;

/// <summary>The parties that are shipped, row by row.</summary>
public sealed partial class ShippedPartiesTests
{
    private static readonly IReadOnlyList<ListedParty> Parties = ShippedParties.Load(Beside.Own("data")).Parties;

    [Fact]
    public void There_are_at_least_150_and_each_says_how_sure_it_is_and_when_it_was_checked()
    {
        Parties.Count.ShouldBeGreaterThanOrEqualTo(150);
        Parties.ShouldAllBe(party => party.Confidence != null && party.Checked != null && party.SourceUrl != null);
        Parties.Where(party => party.List == "el").ShouldAllBe(party => party.FederalRegisterCitation != null && party.LicenseRequirement != null && party.Footnotes != null);
    }

    [Theory]
    [InlineData("华为", "el")]
    [InlineData("SMIC Beijing", "el")]
    [InlineData("壁仞科技", "el")]
    [InlineData("摩尔线程", "el")]
    [InlineData("Cambricon", "el")]
    [InlineData("浪潮集团", "el")]
    [InlineData("中科曙光", "el")]
    [InlineData("Phytium", "el")]
    [InlineData("长江存储", "el")]
    [InlineData("Zhipu AI", "el")]
    [InlineData("Sophgo", "el")]
    [InlineData("SwaySure", "el")]
    [InlineData("海光信息", "el")]
    [InlineData("科大讯飞", "el")]
    [InlineData("Sensetime Group Limited", "cmic")]
    [InlineData("中芯国际", "cmic")]
    public void The_names_of_the_trade_are_there(string name, string list) => Parties.ShouldContain(party => party.List == list && ExactNames.IsOf(name, party));

    [Fact]
    public void A_day_of_listing_fits_the_volume_of_the_first_citation()
    {
        foreach (var party in Parties.Where(party => party is { StartDate: not null, FederalRegisterCitation: not null }))
        {
            var year = 1935 + Citation().Matches(party.FederalRegisterCitation!).Min(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            party.StartDate!.Value.Year.ShouldBeInRange(year - 1, year, party.Name);
        }
    }

    [Fact]
    public void Every_party_is_on_the_published_list_it_names_with_its_footnotes_and_citation()
    {
        var published = ListReader.Read(Beside.Shared("screening/lists/csl_2026-07-31_flat.csv")).Parties.ToLookup(party => (party.List, party.Name));
        foreach (var party in Parties)
        {
            var entries = published[(party.List, party.Name)].ToArray();
            entries.ShouldNotBeEmpty($"{party.List}: {party.Name}");
            entries.ShouldContain(entry => entry.Id == party.Id, party.Name);
            if (party.List == "el")
            {
                var entry = entries.First(e => e.Id == party.Id);
                (entry.Footnotes ?? []).Where(footnote => footnote != 3).ShouldBe(party.Footnotes!.Where(footnote => footnote != 3), party.Name);
                Citation().Match(entry.FederalRegisterCitation ?? "").Value.ShouldBe(Citation().Match(party.FederalRegisterCitation!).Value, party.Name);
            }
        }
    }

    [GeneratedRegex(@"\b(\d{2}) FR +\d+")]
    private static partial Regex Citation();
}
