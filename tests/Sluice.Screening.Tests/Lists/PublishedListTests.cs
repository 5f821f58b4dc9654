using Sluice.Screening.Lists.Reading;

namespace Sluice.Screening.Tests.Lists;

/// <summary>The lists as their issuers publish them, where they lie beside the working copy.</summary>
public sealed class PublishedListTests
{
    [Fact]
    public void The_flat_list_of_july_2026_is_read_whole()
    {
        var document = ListReader.Read(Beside.Shared("screening/lists/csl_2026-07-31_flat.csv"));

        document.Lists["el"].ShouldBe(3420);
        document.Lists["sdn"].ShouldBe(19181);
        document.Parties.Select(party => party.Id).Distinct().Count().ShouldBe(document.Parties.Count);
        document.Parties.Count(party => party.List == "el" && party.Footnotes is { } footnotes && footnotes.Contains(1)).ShouldBeGreaterThan(100);
        document.Parties.Count(party => party.List == "el" && party.Footnotes is { } footnotes && footnotes.Contains(5)).ShouldBe(16);
    }

    [Fact]
    public void A_list_of_2019_has_denial_orders_that_have_ended()
    {
        var document = ListReader.Read(Beside.Shared("screening/lists/csl-2019-official-columns.csv"));

        var order = document.Parties.Single(party => party.Name.Contains("HERNANDEZ", StringComparison.Ordinal) && party.List == "dpl");
        order.AppliesOn(new DateOnly(2019, 6, 1)).ShouldBeTrue();
        order.AppliesOn(new DateOnly(2026, 6, 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("screening/lists/csl-official-columns-sample.csv", 13)]
    [InlineData("screening/lists/dpl.txt", 434)]
    [InlineData("screening/lists/sdn.csv", 7379)]
    [InlineData("screening/lists/mofcom-cn.json", 240)]
    [InlineData("screening/lists/meti-jp.json", 835)]
    public void Every_published_form_is_read(string path, int parties) => ListReader.Read(Beside.Shared(path)).Parties.Count.ShouldBe(parties);
}
