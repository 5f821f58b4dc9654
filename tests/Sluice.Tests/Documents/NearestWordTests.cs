using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class NearestWordTests
{
    private static readonly string[] Accepted = ["quantity", "chip", "system", "specs", "eccn"];

    [Theory]
    [InlineData("quantty", "quantity")]
    [InlineData("qauntity", "quantity")]
    [InlineData("Quantity", "quantity")]
    [InlineData("chips", "chip")]
    [InlineData("sytem", "system")]
    [InlineData("spec", "specs")]
    [InlineData("price", null)]
    [InlineData("", null)]
    public void The_word_with_the_fewest_slips_is_found(string word, string? expected) => NearestWord.Find(word, Accepted).ShouldBe(expected);

    [Fact]
    public void A_very_long_word_is_not_compared() => NearestWord.Find(new string('q', 100_000), Accepted).ShouldBeNull();

    [Fact]
    public void A_very_long_accepted_word_is_not_compared() => NearestWord.Find("quantitee", [new string('q', 100), "quantity"]).ShouldBe("quantity");
}
