using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class ClassifyTests(SmallBook book) : IClassFixture<SmallBook>
{
    [Fact]
    public async Task Classifies_parts_systems_and_specifications_together()
    {
        var specs = book.Write("specs.yaml", "name: XPU-1\ndense_tops: {8: 100}\n");

        var ended = await SluiceProgram.Run("classify", "h100 sxm", "dgx h100", "--specs", specs, "--law", book.Law, "--as-of", "2024-01-01", "--json");

        ended.Status.ShouldBe(0);
        using var document = JsonDocument.Parse(ended.Output);
        var items = document.RootElement.GetProperty("items").EnumerateArray().ToArray();
        items.Select(item => item.GetProperty("tpp").GetDecimal()).ShouldBe([15832m, 15832m, 800m]);
        items[2].GetProperty("name").GetString().ShouldBe("XPU-1");
    }

    [Fact]
    public async Task History_has_one_line_for_each_version_that_answers_otherwise()
    {
        var ended = await SluiceProgram.Run("classify", "a100 sxm 80gb", "--history", "--to", "FR", "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldContain("  2022-01-01  Book 1 ");
        ended.Output.ShouldContain("  2025-01-01  Book 2 ");
        ended.Output.ShouldNotContain("Book 3", customMessage: "a threshold below the part changes nothing for it");
    }

    [Theory]
    [InlineData("no such part at all")]
    [InlineData("h100")]
    public async Task A_name_that_is_none_or_several_is_refused(string name)
    {
        var ended = await SluiceProgram.Run("classify", name, "--law", book.Law);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(name);
    }

    [Fact]
    public async Task A_destination_that_is_none_is_refused()
    {
        var ended = await SluiceProgram.Run("classify", "h100 sxm", "--history", "--to", "UK", "--law", book.Law);

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain("GB");
    }
}
