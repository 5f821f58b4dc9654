using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class ListsTests : IDisposable
{
    private readonly ScreeningFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_import_is_told_and_shows_in_the_status()
    {
        var import = await folder.Import();
        import.Status.ShouldBe(0);
        import.Error.ShouldBeEmpty();
        import.Output.ShouldContain("Imported 5 parties as version ");
        import.Output.ShouldContain("the first edition");

        var status = await folder.Run("lists", "status");
        status.Status.ShouldBe(0);
        status.Output.ShouldContain("fresh, 0 days old");
        status.Output.ShouldContain("Every list that the law asks about is fresh");

        var later = await folder.Run("lists", "status", "--as-of", "2099-01-01", "--json");
        using var json = JsonDocument.Parse(later.Output);
        json.RootElement.GetProperty("complete").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("lists")[0].GetProperty("standing").GetString().ShouldBe("stale");
    }

    [Fact]
    public async Task The_next_import_tells_what_changed_and_a_cut_file_is_refused()
    {
        await folder.Import();
        var next = await folder.Run(
            "lists", "import", folder.Write("next.csv", ScreeningFolder.List.Replace("Unverifa Trading", "Unverifa General Trading", StringComparison.Ordinal) + "Unverified List (UVL) - X,,,Another,,,,,,,\n"), "--published", ScreeningFolder.Today, "--json");

        using var json = JsonDocument.Parse(next.Output);
        json.RootElement.GetProperty("added").EnumerateArray().Select(party => party.GetProperty("name").GetString()).ShouldBe(["Unverifa General Trading", "Another"], ignoreOrder: true);
        json.RootElement.GetProperty("removed")[0].GetProperty("name").GetString().ShouldBe("Unverifa Trading");

        var cut = await folder.Run("lists", "import", folder.Write("cut.csv", string.Join('\n', ScreeningFolder.List.Split('\n')[..3]) + "\n"));
        cut.Status.ShouldBe(2);
        cut.Output.ShouldBeEmpty();
        cut.Error.ShouldContain("has lost more than a fifth of a list");
    }

    [Theory]
    [InlineData("name,colour\nx,red\n", "accepted: the Consolidated Screening List")]
    [InlineData("list,name\nhouse,x\n", "read the day 2999-01-01; accepted: the day on which the list was published", "--published", "2999-01-01")]
    public async Task What_is_no_list_is_bad_input(string content, string message, params string[] more)
    {
        var ended = await folder.Run(["lists", "import", folder.Write("file.csv", content), .. more]);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(message);
        Directory.Exists(folder["lists"]).ShouldBeFalse();
    }
}
