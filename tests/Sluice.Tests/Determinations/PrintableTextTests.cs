using Sluice.Determinations;

namespace Sluice.Tests.Determinations;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("plain text, 3A090.a", "plain text, 3A090.a")]
    [InlineData("Șirket Ænima 株式会社 شركة", "Șirket Ænima 株式会社 شركة")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("abc\u202edef\u2066", "abc\\u202edef\\u2066")]
    [InlineData("a\u0007\u009b", "a\\u0007\\u009b")]
    [InlineData("zero\ufeffwidth\u200b", "zero\\ufeffwidth\\u200b")]
    [InlineData("\ue000", "\\ue000")]
    [InlineData("😀", "😀")]
    public void Shows_what_cannot_act_and_names_what_can(string text, string shown) => PrintableText.Of(text).ShouldBe(shown);

    [Fact]
    public void An_unpaired_surrogate_is_replaced() => PrintableText.Of("a\ud800b").ShouldBe("a\ufffdb");

    [Theory]
    [InlineData('x')]
    [InlineData('長')]
    [InlineData('\u0001')]
    public void Long_text_is_cut(char c)
    {
        var shown = PrintableText.Of(new string(c, 10_000), longest: 20);

        shown.Length.ShouldBeLessThanOrEqualTo(30);
        shown.ShouldEndWith("…");
    }
}
