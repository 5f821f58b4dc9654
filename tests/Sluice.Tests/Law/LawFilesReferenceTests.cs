using Sluice.Documents;
using Sluice.Law;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Law;

/// <summary>The examples of <c>docs/reference/law-files.md</c> make a book of their own: what the page shows is what is read.</summary>
public sealed class LawFilesReferenceTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("sluice-law-files-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void Its_examples_fit_the_schemas()
    {
        foreach (var (file, text) in Files())
        {
            var schema = Schema.Read(file == "uncertain.yaml" ? "uncertain.schema.json" : "amendment.schema.json");
            schema.Problems(DocumentReader.ReadYaml(text, file, ReadLimits.Law)).ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void It_shows_every_kind_of_provision() =>
        Book().AsOf(new DateOnly(2030, 7, 1), LawMode.Written).Provisions.Select(p => p.Kind).Distinct().ShouldBe(Enum.GetValues<ProvisionKind>());

    [Fact]
    public void Its_dates_and_its_fold_do_what_it_says()
    {
        var book = Book();
        book.AsOf(new DateOnly(2030, 2, 28), LawMode.Written).Find("Group X").ShouldBeNull();
        Countries(book, new DateOnly(2030, 3, 1), LawMode.Written).ShouldBe("CN RU");
        Countries(book, new DateOnly(2030, 6, 1), LawMode.Written).ShouldBe("BY CN");
        book.AsOf(new DateOnly(2031, 1, 5), LawMode.Written).Find("Group X").ShouldBeNull();
        Countries(book, new DateOnly(2032, 1, 1), LawMode.Enforced).ShouldBe("BY CN");
        book.AsOf(new DateOnly(2032, 1, 2), LawMode.Enforced).Find("Group X").ShouldBeNull();
        Countries(book, new DateOnly(2032, 1, 2), LawMode.Written).ShouldBe("BY CN");
    }

    private static string Countries(LawBook book, DateOnly day, LawMode mode)
    {
        var list = (ListNode)book.AsOf(day, mode).Find("Group X").ShouldNotBeNull().Fields.Find("countries")!;
        return string.Join(' ', list.Items.Cast<ScalarNode>().Select(s => s.Text).Order(StringComparer.Ordinal));
    }

    /// <summary>Whole files as they are; fragments, which are lists of changes, joined to the first file.</summary>
    private static List<(string File, string Text)> Files()
    {
        var page = File.ReadAllText(Path.Combine(GoldenFiles.Root(), "..", "docs", "reference", "law-files.md"));
        var blocks = page.Split("```").Where((_, i) => i % 2 == 1).Select(b => b["yaml\n".Length..]).ToList();
        var fragments = blocks.Where(b => b.StartsWith("- ", StringComparison.Ordinal)).ToList();
        var files = blocks.Except(fragments).Select((b, i) => (File: b.StartsWith("items:", StringComparison.Ordinal) ? "uncertain.yaml" : $"{i}.yaml", Text: b)).ToList();
        files.Count.ShouldBe(4);
        fragments.Count.ShouldBeGreaterThan(10);
        var indented = string.Concat(fragments).Split('\n').Select(line => line.Length == 0 ? line : "  " + line);
        files[0] = (files[0].File, files[0].Text + string.Join('\n', indented));
        return files;
    }

    private LawBook Book()
    {
        Directory.CreateDirectory(Path.Combine(directory, "enacted"));
        foreach (var (file, text) in Files())
        {
            File.WriteAllText(Path.Combine(directory, file == "uncertain.yaml" ? file : Path.Combine("enacted", file)), text);
        }

        return LawBook.Load(directory);
    }
}
