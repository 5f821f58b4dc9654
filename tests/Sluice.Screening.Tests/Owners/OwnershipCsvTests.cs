using Sluice.Documents;
using Sluice.Screening.Owners;

namespace Sluice.Screening.Tests.Owners;

public sealed class OwnershipCsvTests
{
    [Fact]
    public void Shares_are_read_exactly_as_ranges_or_not_at_all()
    {
        var edges = OwnershipCsv.Read(new StringReader("owner,owned,share,from,until,owner_listed,source\nA,B,0.5,2025-01-01,,entity_list,register\nA,C,33.4%,,,,\nA,D,25%-60%,,,,\nA,E,,,,,\n"), "owners.csv");

        edges[0].ShouldBe(new OwnershipEdge("A", "B", ShareRange.Exactly(0.5m)) { From = new DateOnly(2025, 1, 1), OwnerListed = "entity_list", Source = "register" });
        edges[1].Share.ShouldBe(ShareRange.Exactly(0.334m));
        edges[2].Share.ShouldBe(new ShareRange(0.25m, 0.6m));
        edges[3].Share.ShouldBe(ShareRange.Unknown);
        edges[1].Share.ToString().ShouldBe("33.4%");
    }

    [Theory]
    [InlineData("owner,owned,share\nA,B,50\n", "share: read '50'; accepted: a share such as 0.5 or 50%")]
    [InlineData("owner,owned,share\nA,B,60%-25%\n", "share: read '60%-25%'")]
    [InlineData("owner,owned,share\nA,B,-1%\n", "share: read '-1%'")]
    [InlineData("owner,owned,share\nA,,1\n", "owned: the name is missing")]
    [InlineData("owner,owned,share,colour\nA,B,1,red\n", "colour: there is no such column")]
    [InlineData("owner,owned,share,from\nA,B,1,soon\n", "from: read 'soon'")]
    [InlineData("owner,owned,share,owner_listed\nA,B,1,el\n", "owner_listed: read 'el'; accepted: one of none, entity_list")]
    public void What_is_not_accepted_is_named(string content, string message) =>
        Should.Throw<CsvFormatException>(() => OwnershipCsv.Read(new StringReader(content), "owners.csv")).Message.ShouldContain(message);
}
