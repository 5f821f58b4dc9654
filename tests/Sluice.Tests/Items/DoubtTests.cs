using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class DoubtTests
{
    [Fact]
    public void Doubts_are_slugs_with_what_they_say()
    {
        Doubt.Parse("applicable-die-area: an estimate: it does not decide | figure: 1 of 2")!
            .ShouldBe([new Doubt("applicable-die-area", "an estimate: it does not decide"), new Doubt("figure", "1 of 2")]);
        Doubt.Parse("")!.ShouldBeEmpty();
        new Doubt("figure", "x").ToString().ShouldBe("figure: x");
    }

    [Theory]
    [InlineData("no slug")]
    [InlineData(": nothing before")]
    [InlineData("Upper: case")]
    [InlineData("figure:  ")]
    [InlineData("figure: x | ")]
    public void What_has_no_slug_or_says_nothing_is_refused(string text) => Doubt.Parse(text).ShouldBeNull();
}
