using Sluice.Documents;
using Sluice.Law;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Law;

/// <summary>
/// Law files that are refused, each beside the exact message. A file is read as the second amendment of a book whose first is
/// <see cref="Ground"/>, and the law of every day of that book is asked for.
/// </summary>
public sealed class MalformedLawTests
{
    private const string Folder = "malformed/law";

    private const string Ground = """
        id: ground
        title: What was there before
        kind: base
        citation: Book 1
        published: 2022-01-01
        effective: 2022-01-01
        source: made up
        confidence: high
        summary: {en: The ground.}
        changes:
          - {add: Group one, kind: definition, group: one, countries: [CN, MO], says: {en: One.}}
          - {add: Moving, kind: definition, term: moves_abroad, means: 'activity in ["export", "reexport"]', says: {en: It moves.}}
          - {add: Rule 1, kind: requirement, basis: speed, when: item.tpp >= 10, then: {reasons: [RS]}, says: {en: A license.}}
        """;

    public static TheoryData<string> Inputs => [.. GoldenFiles.Inputs(Folder)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_malformed_law_file_is_refused_in_exactly_these_words(string input) => GoldenFiles.Check(Folder, input, (_, name) => Message(name));

    [Fact]
    public void Every_message_belongs_to_a_file_and_there_are_many()
    {
        GoldenFiles.Orphans(Folder).ShouldBeEmpty();
        GoldenFiles.Inputs(Folder).Count.ShouldBeGreaterThanOrEqualTo(45);
    }

    [Fact]
    public void A_file_that_is_too_big_is_refused_before_it_is_read()
    {
        using var folder = new LawFolder();
        folder.Write("enacted/2030-01-01-big.yaml", new string('#', 4 << 20) + "\nid: big\n");

        Should.Throw<DocumentException>(() => folder.Book).Message.ShouldEndWith("2030-01-01-big.yaml:1:1: the file is larger than 4194304 bytes.");
    }

    [Fact]
    public void More_changes_than_a_rule_has_are_refused()
    {
        using var folder = new LawFolder();
        folder.Amend("many", "2030-01-01", string.Join('\n', Enumerable.Range(0, 501).Select(i => $"- repeal: Rule {i}")));

        Should.Throw<InvalidInputException>(() => folder.Book).Message.ShouldContain("changes: read a list of 501 changes; accepted: at most 500.");
    }

    [Fact]
    public void More_files_than_a_book_has_are_refused()
    {
        using var folder = new LawFolder();
        for (var i = 0; i < 2_000; i++)
        {
            folder.Write($"enacted/{i}.yaml", "");
        }

        Should.Throw<DirectoryNotFoundException>(() => folder.Book).Message.ShouldContain("1 to 2000 files '*.yaml', and holds 2001");
    }

    /// <summary>The message by which a file is refused, without the folder it is in; null when it is accepted.</summary>
    private static string? Message(string name)
    {
        var path = Path.Combine(GoldenFiles.Root(), Folder, name);
        try
        {
            var ground = AmendmentReader.Read(DocumentReader.ReadYaml(Ground, "ground.yaml", ReadLimits.Law), "ground.yaml");
            var known = new Uncertainty("U1", "known-slug", "low", new LocalText("Known."));
            var book = LawBook.Assemble(
                [ground, LawBook.ReadAmendment(path)], new() { [known.Slug] = known }, new LawBookTitle("A book", new DateOnly(2022, 1, 1), null), "hash");
            foreach (var day in book.Days())
            {
                book.AsOf(day, LawMode.Written);
                book.AsOf(day, LawMode.Enforced);
            }

            return null;
        }
        catch (Exception refused) when (refused is InputException or LawException)
        {
            return refused.Message.Replace(path, name, StringComparison.Ordinal);
        }
    }
}
