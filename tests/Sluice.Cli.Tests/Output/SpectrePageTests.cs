using System.Text.RegularExpressions;
using Sluice.Cli.Output;

namespace Sluice.Cli.Tests.Output;

public sealed partial class SpectrePageTests
{
    [Fact]
    public void Says_what_the_plain_page_says()
    {
        var page = new Page().Line(new Cell("PO-1", Tone.Strong), " here").Heading("Items").Table(["Qty", Column.Prose("Item")], [["10", new Cell("[red]h100[/]", Tone.Bad)]]);
        var plain = new StringWriter();
        var colour = new StringWriter();

        PlainPage.Write(page, plain, 80);
        SpectrePage.Write(page, colour, 80);

        Words(Sequence().Replace(colour.ToString(), "")).ShouldBe(Words(plain.ToString()));
    }

    [Fact]
    public void Hostile_text_drives_no_terminal()
    {
        var colour = new StringWriter();

        SpectrePage.Write(new Page().Line("\u001b[2J\u001b]0;title\u0007"), colour, 80);

        colour.ToString().ShouldNotContain("\u001b[2J");
        colour.ToString().ShouldNotContain("\u0007");
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Sequence();
}
