using Sluice.Determinations;
using Sluice.Law;

namespace Sluice.Tests.Law;

/// <summary>A directory of other amendments gives other answers, without a line of code.</summary>
public sealed class LawFolderTests
{
    private const string License = """
        - add: Rule 2
          kind: requirement
          basis: speed
          when: item.level == "a" && destination in ["MY", "SG"]
          then: {reasons: [RS]}
          says: {en: Fast parts need a license.}
        - add: Review 2
          kind: review
          of: [speed]
          then: {review: case_by_case}
          says: {en: Case by case.}
        """;

    private static readonly DateOnly Before = new(2030, 1, 14);
    private static readonly DateOnly After = new(2030, 1, 15);

    [Fact]
    public void Two_amendments_make_a_law_of_their_own()
    {
        using var folder = new LawFolder();
        folder.Amend("licenses", "2030-01-15", License);
        var decider = folder.Decider;

        Written(decider, 5000m, "MY", Before).ShouldBe((Outcome.NoLicenseRequired, null));
        Written(decider, 5000m, "MY", After).ShouldBe((Outcome.LicenseRequired, Review.CaseByCase));
        Written(decider, 4999m, "MY", After).ShouldBe((Outcome.NoLicenseRequired, null));
        Written(decider, 5000m, "FR", After).ShouldBe((Outcome.NoLicenseRequired, null));
    }

    [Fact]
    public void An_amendment_added_at_run_time_changes_the_answer_from_its_day_on_and_only_where_it_is_added()
    {
        using var folder = new LawFolder();
        folder.Amend("licenses", "2030-01-15", License);
        var decider = folder.Decider;
        var trial = LawBook.ReadAmendment(folder.Write("proposal.yaml", """
            id: proposal
            title: A lower limit
            kind: proposal
            citation: none
            published: 2031-01-01
            effective: 2031-01-01
            source: made up
            confidence: high
            summary: {en: A proposal.}
            changes:
              - amend: Class a
                when: item.tpp >= 2000
              - amend: Class none
                when: item.tpp < 2000
            """));

        var order = LawFolder.Order(3000m);
        decider.Decide(order, new DateOnly(2031, 1, 1), Language.En, trial).AsWritten.Outcome.ShouldBe(Outcome.LicenseRequired);
        decider.Decide(order, new DateOnly(2030, 12, 31), Language.En, trial).AsWritten.Outcome.ShouldBe(Outcome.NoLicenseRequired);
        decider.Decide(order, new DateOnly(2031, 1, 1)).AsWritten.Outcome.ShouldBe(Outcome.NoLicenseRequired);
    }

    [Fact]
    public void The_hash_changes_with_any_byte_of_any_file_and_with_nothing_else()
    {
        using var folder = new LawFolder();
        folder.Write("uncertain.yaml", "items: []\n");
        var hash = folder.Book.Hash;
        hash.Length.ShouldBe(64);
        folder.Book.Hash.ShouldBe(hash);

        foreach (var file in Directory.GetFiles(folder.Path, "*.yaml", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            File.AppendAllText(file, "\n");
            folder.Book.Hash.ShouldNotBe(hash, $"{file} has a byte more.");
            File.WriteAllBytes(file, bytes);
        }

        folder.Book.Hash.ShouldBe(hash);
        folder.Write("enacted/notes.txt", "not law");
        folder.Book.Hash.ShouldBe(hash);
        File.Move(Path.Combine(folder.Path, "enacted/2022-01-01-base.yaml"), Path.Combine(folder.Path, "enacted/2022-01-01-bass.yaml"));
        folder.Book.Hash.ShouldNotBe(hash);
    }

    [Fact]
    public void A_folder_without_amendments_is_refused()
    {
        using var folder = new LawFolder();
        File.Delete(Path.Combine(folder.Path, "enacted/2022-01-01-base.yaml"));

        Should.Throw<DirectoryNotFoundException>(() => folder.Book).Message.ShouldContain("should hold a folder 'enacted'");
    }

    [Fact]
    public void A_day_before_the_book_begins_has_no_law()
    {
        using var folder = new LawFolder();

        Should.Throw<ArgumentOutOfRangeException>(() => folder.Book.AsOf(new DateOnly(2021, 12, 31), LawMode.Written));
        folder.Book.AsOf(new DateOnly(2022, 1, 1), LawMode.Written).Provisions.Count.ShouldBe(3);
    }

    private static (Outcome, Review?) Written(Decider decider, decimal tpp, string destination, DateOnly day)
    {
        var answer = decider.Decide(LawFolder.Order(tpp, destination), day).AsWritten;
        return (answer.Outcome, answer.Review);
    }
}
