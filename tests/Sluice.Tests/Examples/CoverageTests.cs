using System.Text.RegularExpressions;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Examples;

/// <summary>The page on what is covered names every flag that the book of law can raise, so that none is news to its reader.</summary>
public sealed partial class CoverageTests
{
    // Raised by the engine where no provision speaks: a number that no classification knows, knowledge in free words.
    private static readonly string[] RaisedByTheEngine = ["not-classified", "knowledge"];

    private static string Root => Path.GetFullPath(Path.Combine(GoldenFiles.Root(), ".."));

    private static string Page => File.ReadAllText(Path.Combine(Root, "docs", "coverage.md"));

    [Fact]
    public void Every_flag_of_the_law_is_on_the_page()
    {
        var flags = Directory.EnumerateFiles(Path.Combine(Root, "law", "enacted"), "*.yaml")
            .SelectMany(file => FlagOfLaw().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value).Distinct().ToList();
        flags.Count.ShouldBeGreaterThan(15);
        flags.Where(flag => !Page.Contains($"`{flag}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_uncertain_is_on_the_page()
    {
        var slugs = Slug().Matches(File.ReadAllText(Path.Combine(Root, "law", "uncertain.yaml"))).Select(m => m.Groups[1].Value).ToList();
        slugs.Count.ShouldBeGreaterThan(40);
        slugs.Where(slug => !SlugOnPage(slug)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_flag_on_the_page_is_one_that_can_be_raised()
    {
        var law = string.Join('\n', Directory.EnumerateFiles(Path.Combine(Root, "law"), "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText));
        OnPage().Matches(Page).Select(m => m.Groups[2].Value).Except(RaisedByTheEngine)
            .Where(slug => !law.Contains(slug, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_says_how_far_the_sources_were_read_and_what_silence_means()
    {
        Page.ShouldContain(ShippedLaw.Book.DataTo!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Page.ShouldContain("Silence is never clearance");
    }

    private static bool SlugOnPage(string slug) =>
        OnPage().Matches(Page).Any(m => m.Groups[2].Value == slug);

    [GeneratedRegex(@"flag: \{id: ([a-z0-9.-]+)")]
    private static partial Regex FlagOfLaw();

    [GeneratedRegex(@"(?m)^\s+slug: ([a-z0-9-]+)")]
    private static partial Regex Slug();

    [GeneratedRegex("`(unverified|unresolved|coverage)\\.([a-z0-9-]+)`")]
    private static partial Regex OnPage();
}
