using Sluice.Tests.Documents;

namespace Sluice.Tests.Examples;

/// <summary>What the guide shows of the library compiles, runs, and gives the answer the guide says.</summary>
public sealed class LibrarySampleTests
{
    private const string Answer = "LicenseRequired, PresumptionOfApproval; NoLicenseRequired; before NoLicenseRequired";

    private static string Root => Path.GetFullPath(Path.Combine(GoldenFiles.Root(), ".."));

    private static string Page => File.ReadAllText(Path.Combine(Root, "docs", "guide", "09-use-it-as-a-library.md"));

    [Fact]
    public void The_sample_gives_the_answer_on_the_page()
    {
        LibrarySample.Decide(Root).ShouldBe(Answer);
        Page.ShouldContain(Answer);
    }

    [Fact]
    public void The_page_shows_the_sample_as_it_is_compiled()
    {
        var source = File.ReadAllLines(Path.Combine(Root, "tests", "Sluice.Tests", "Examples", "LibrarySample.cs"));
        var sample = source.SkipWhile(l => l.Trim() != "// sample begins").Skip(1).TakeWhile(l => l.Trim() != "// sample ends").Select(l => l.Length > 8 ? l[8..] : "");
        var usings = source.TakeWhile(l => l.StartsWith("using ", StringComparison.Ordinal));

        var block = Page.Split("```csharp\n")[1].Split("\n```")[0];

        block.ShouldBe(string.Join('\n', usings.Append("").Concat(sample)));
    }
}
