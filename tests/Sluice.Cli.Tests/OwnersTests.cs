using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class OwnersTests : IDisposable
{
    private readonly ScreeningFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ownership_is_followed_and_the_path_and_what_would_decide_are_shown()
    {
        var file = folder.Write("owners.csv", "owner,owned,share,owner_listed,source\nListed Co,Middle Co,60%,entity_list,register\nMiddle Co,Example Compute,25%-60%,none,register\nClean Co,Example Compute,20%,none,\n");

        var page = await folder.Run("owners", "Example Compute", "--file", file, "--as-of", "2025-10-15");
        page.Status.ShouldBe(0);
        page.Output.ShouldContain("Possible: whether listed parties own 50% or more depends on what is not known.");
        page.Output.ShouldContain("The rule is in force on 2025-10-15.");
        page.Output.ShouldContain("What share of Example Compute does Middle Co hold (25% to 60%)? 50% or more decides.");

        using var middle = JsonDocument.Parse((await folder.Run("owners", "middle co", "--file", file, "--as-of", "2026-03-02", "--json")).Output);
        middle.RootElement.GetProperty("counts").GetString().ShouldBe("certain");
        middle.RootElement.GetProperty("standing").GetString().ShouldBe("stayed");

        // The Entity List is none of OFAC's.
        using var ofac = JsonDocument.Parse((await folder.Run("owners", "middle co", "--file", file, "--rule", "ofac", "--json")).Output);
        ofac.RootElement.GetProperty("counts").GetString().ShouldBe("no");
        ofac.RootElement.GetProperty("standing").GetString().ShouldBe("in_force");
    }

    [Theory]
    [InlineData("owner,owned,share\nA,B,50\n", "B", "share: read '50'")]
    [InlineData("owner,owned,share\nA,B,1\n", "C", "'C' is not in the file")]
    [InlineData("owner,owned,share\nA,B,80%\nC,B,30%\n", "B", "add up to more than the whole")]
    public async Task What_cannot_be_followed_is_refused(string content, string name, string message)
    {
        var ended = await folder.Run("owners", name, "--file", folder.Write("owners.csv", content));

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(message);
    }
}
