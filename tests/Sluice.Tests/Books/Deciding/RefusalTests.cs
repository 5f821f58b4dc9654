using Sluice.Books.Running;

namespace Sluice.Tests.Books.Deciding;

public sealed class RefusalTests
{
    private const string Good = """{"id":"ok","date":"2025-03-01","items":[{"chip":"NVIDIA H100 SXM5 80GB","quantity":1}]}""";

    [Theory]
    [InlineData("not json", null, null, 2, "not JSON: ")]
    [InlineData("""{"id":"a","items":[{"chip":"NVIDIA H1000","quantity":1}]}""", "a", "items[0].chip", 20, "items[0].chip: read 'NVIDIA H1000'; accepted: a name of the catalogue")]
    [InlineData("""{"id":"a","items":[{"chip":"h100","quantity":1}]}""", "a", "items[0].chip", 20, "items[0].chip: read 'h100'; accepted: one part by its full name")]
    [InlineData("""{"id":"a","destination":"UK","items":[{"eccn":"EAR99"}]}""", "a", "destination", 25, "destination: read 'UK'; accepted: an ISO 3166-1 alpha-2 code")]
    [InlineData("""{"items":[{"eccn":"EAR99"}],"colour":1,"id":"a"}""", "a", "colour", 29, "colour: read an unknown field")]
    [InlineData("""{"id":"a"}""", "a", "items", 1, "items: read nothing; accepted: a list of 1 to 1,000 items.")]
    [InlineData("""{"id":["a"],"items":1}""", null, "id", 7, "id: read a list")]
    [InlineData("""{"id":"a","id":"b"}""", "a", null, 11, "the key 'id' comes twice")]
    public void A_line_that_is_refused_is_told_with_its_place_and_the_run_goes_on(string line, string? order, string? path, int column, string message)
    {
        var (output, refused, summary) = SmallMarket.Decide($"{Good}\n\n{line}\n{Good}\n");

        (summary.Decided, summary.Refused).ShouldBe((2, 1));
        output.Split('\n').Length.ShouldBe(3);
        var only = refused.ShouldHaveSingleItem();
        (only.Line, only.Order).ShouldBe((3, order));
        (only.Problems[0].Path, only.Problems[0].Column).ShouldBe((path, column));
        only.Problems[0].Message.ShouldStartWith(message);
    }

    [Fact]
    public void An_error_is_one_line_of_json()
    {
        var (_, refused, _) = SmallMarket.Decide("""{"id":"ü","destination":"UK","from":1}""");

        System.Text.Encoding.UTF8.GetString(ErrorLines.Of(refused.Single())).ShouldBe(
            """{"line":1,"order":"ü","problems":[{"path":"items","column":1,"message":"items: read nothing; accepted: a list of 1 to 1,000 items."},"""
            + """{"path":"destination","column":25,"message":"destination: read 'UK'; accepted: an ISO 3166-1 alpha-2 code such as MY; did you mean GB (United Kingdom)?"},"""
            + """{"path":"from","column":37,"message":"from: read 1; accepted: an ISO 3166-1 alpha-2 code such as MY."}]}""" + "\n");
    }

    [Fact]
    public void More_problems_than_are_shown_are_counted()
    {
        var fields = string.Join(',', Enumerable.Range(0, 30).Select(i => $"\"field{i}\":{i}"));
        var (_, refused, _) = SmallMarket.Decide($$"""{"id":"a","items":[{"eccn":"EAR99"}],{{fields}}}""");

        refused.Single().Problems.Count.ShouldBe(21);
        refused.Single().Problems[^1].Message.ShouldBe("10 more like these.");
    }
}
