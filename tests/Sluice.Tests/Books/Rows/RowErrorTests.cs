namespace Sluice.Tests.Books.Rows;

public sealed class RowErrorTests
{
    private const string Header =
        "id,date,destination,items[0].eccn,items[0].tpp,items[0].quantity,items[1].chip,parties[end_user].country,parties[0].name,certified_conditions,us_origin\n";

    [Theory]
    [InlineData("a,2025-03-01,UK,EAR99,,1,,,,,", "destination", 3, "destination: read 'UK'; accepted: an ISO 3166-1 alpha-2 code such as MY; did you mean GB (United Kingdom)?")]
    [InlineData("a,2025-03-01,MY,EAR99,,1.5,,,,,", "items[0].quantity", 6, "items[0].quantity: read 1.5; accepted: a whole number")]
    [InlineData("a,2025-03-01,MY,EAR99,,1,h1000,,,,", "items[1].chip", null, "items[1].chip: read 'h1000'; accepted: a name of the catalogue")]
    [InlineData("a,2025-03-01,MY,,,1,,,,,", "items[0]", null, "items[0]: read an item without a description; accepted: exactly one of chip")]
    [InlineData("a,2025-03-01,MY,EAR99,,1,,UK,,,", "parties[end_user].country", 8, "parties[end_user].country: read 'UK'")]
    [InlineData("a,2025-03-01,MY,EAR99,,1,,,Example,,", "parties[0].role", null, "parties[0].role: read nothing; accepted: one of purchaser")]
    [InlineData(",2025-03-01,MY,EAR99,,1,,,,,", "id", null, "id: read nothing; accepted: text of 1 to 200 characters")]
    [InlineData("a,2025-03-01,MY,EAR99,,1,,,,kyc;kcy,", "certified_conditions", 10, "certified_conditions: read 'kcy'; accepted: 'kyc' (did you mean that?)")]
    [InlineData("a,2025-03-01,MY,EAR99,,1,,,,kyc;;,", "certified_conditions", 10, "certified_conditions: read 'kyc;;'; accepted: a list with ; between its elements")]
    [InlineData("a,2025-03-01,MY,EAR99,,1,,,,,yes", "us_origin", 11, "us_origin: read 'yes'; accepted: true or false")]
    [InlineData("a,1999-03-01,MY,EAR99,,1,,,,,", "date", 2, "date: read '1999-03-01'; accepted: a day from 2022-01-01")]
    [InlineData("a,2025-03-01,MY", null, null, "the row has 3 fields; accepted: 11, one for each column.")]
    [InlineData("a,2025-03-01,5\"MY,EAR99,,1,,,,,", null, null, "field 3 has a quote in it and must be quoted as a whole")]
    [InlineData("a,2025-03-01,\"MY,EAR99,,1,,,,,", null, null, "the row opens a quote that is never closed.")]
    public void An_error_names_line_and_column(string row, string? path, int? column, string message)
    {
        var (output, refused, _) = SmallMarket.Decide($"{Header}\r\nfirst,2025-03-01,MY,EAR99,,1,,,,,\n\"x\n\",,,,,,,,,,\n{row}\nlast,2025-03-01,MY,EAR99,,1,,,,,\n");

        output.Split('\n').Select(l => l.Length == 0 ? "" : l.Split('"')[3]).ShouldBe(["first", "last", ""]);
        var problem = refused[1].Problems.ShouldHaveSingleItem();
        (refused[0].Line, refused[1].Line).ShouldBe((4, 6));
        (problem.Path, problem.Column).ShouldBe((path, column));
        problem.Message.ShouldStartWith(message);
    }

    [Fact]
    public void All_that_is_wrong_with_a_row_is_told_at_once()
    {
        var (_, refused, _) = SmallMarket.Decide($"{Header}a,2025-03-01,UK,EAR99,,many,,,,kyc;,\n");

        refused.ShouldHaveSingleItem().Problems.Select(p => p.Path).ShouldBe(["destination", "items[0].quantity", "certified_conditions"]);
        refused[0].Order.ShouldBe("a");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var book = System.Text.Encoding.Latin1.GetBytes(Header + "a,2025-03-01,MY,EAR99,,1,,,M\u00fcller,,\n");
        var (_, refused, _) = SmallMarket.Decide(Sluice.Books.BookInput.OpenStream(new MemoryStream(book), "book"));

        refused.ShouldHaveSingleItem().Problems.ShouldHaveSingleItem().Message.ShouldBe("the row has bytes that are not text; accepted: UTF-8.");
    }
}
