using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Sluice.Cli.Tests.Docs;

namespace Sluice.Cli.Tests;

/// <summary>Follows the README and every page of docs: their commands run, and show what the pages say they show.</summary>
public sealed partial class DocsTests
{
    // All pages are followed at once, each in a folder of its own; the tests read the results.
    private static readonly Lazy<Task<ConcurrentDictionary<string, List<string>>>> Followed = new(FollowAll);

    private static readonly string[] Readers = ["README.md", .. DocPage.Names.Where(n => n.StartsWith("docs/guide/", StringComparison.Ordinal))];

    public static TheoryData<string> Pages => [.. DocPage.Names];

    public static TheoryData<string> PagesWithSteps => [.. DocPage.Names.Where(n => DocPage.Read(n).Steps.Count > 0)];

    [Theory]
    [MemberData(nameof(PagesWithSteps))]
    public async Task Every_command_of_a_page_does_what_the_page_says(string page)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the pages are written for a POSIX shell");
        var problems = (await Followed.Value)[page];
        string.Join("\n\n", problems).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(DocPage.Root, page))!;
        Link().Matches(DocPage.Read(page).Text).Select(m => m.Groups[1].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith('#'))
            .Select(to => to.Split('#')[0])
            .Where(to => !Path.Exists(Path.Combine(folder, to)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_begins_with_the_two_commands()
    {
        var block = DocPage.Read("README.md").Text.Split("```")[1];
        block.ShouldStartWith("sh\n./sluice check examples/");
        block.ShouldContain("\n./test ");
    }

    [Fact]
    public void The_readme_and_every_task_have_commands_to_follow() =>
        Readers.Where(n => !n.EndsWith("docs/guide/README.md", StringComparison.Ordinal) && DocPage.Read(n).Steps.Count == 0).ShouldBeEmpty();

    [Fact]
    public void Every_example_is_run_on_some_page()
    {
        var told = string.Join('\n', Readers.Select(n => DocPage.Read(n)).SelectMany(p => p.Steps.OfType<CommandStep>()).Select(s => s.Command));
        Directory.EnumerateFiles(Path.Combine(DocPage.Root, "examples")).Select(p => Path.GetFileName(p))
            .Where(name => !told.Contains("examples/" + name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a|b", null)]
    [InlineData("a\n\nb\n", "a|b", null)]
    [InlineData("a\nb\nc\n", "b", "b")]
    [InlineData("a\nb\nc\n", "...|b", null)]
    [InlineData("a\nb\nc\n", "a|c", "c")]
    [InlineData("a\nb\nc\n", "a|...|c", null)]
    [InlineData("a\nb\nc\n", "c|...|a", "c")]
    [InlineData("a\n", "a|...|b", "b")]
    public void Shown_lines_are_looked_for_in_their_place(string output, string shown, string? missing) =>
        DocFolder.Missing([.. shown.Split('|').Select(l => l == "..." ? null : l)], output).ShouldBe(missing);

    private static async Task<ConcurrentDictionary<string, List<string>>> FollowAll()
    {
        var found = new ConcurrentDictionary<string, List<string>>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(DocPage.Names, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (name, cancel) =>
        {
            var page = DocPage.Read(name);
            var problems = found[name] = [];
            if (page.Steps.Count == 0)
            {
                return;
            }

            using var folder = new DocFolder();
            foreach (var step in page.Steps)
            {
                if (await folder.Follow(step, cancel) is { } problem)
                {
                    problems.Add($"{name}:{step.Line}: {problem}");
                }
            }
        });
        return found;
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
