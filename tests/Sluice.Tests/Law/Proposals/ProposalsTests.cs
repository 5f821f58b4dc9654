using Sluice.Documents;
using Sluice.Law;
using Beside = Sluice.Law.Proposals;

namespace Sluice.Tests.Law.Proposals;

/// <summary>How proposals are found beside a book.</summary>
public sealed class ProposalsTests : IDisposable
{
    private readonly LawFolder folder = new();

    public ProposalsTests()
    {
        Propose("ban.yaml", "ban-everything", "[{add: Ban, kind: prohibition, then: {outcome: prohibited}, says: {en: No.}}]");
        Propose("nothing.yaml", "nothing", "[]");
    }

    private Beside Found => new(folder.Book, folder.Path);

    [Theory]
    [InlineData("ban-everything")] // its id
    [InlineData("ban")] // its file
    [InlineData("ban.yaml")]
    public void A_proposal_is_found_by_its_id_and_by_its_file(string name) => Found.Find(name).Id.ShouldBe("ban-everything");

    [Fact]
    public void A_proposal_is_found_by_the_path_of_a_file_anywhere()
    {
        var file = Propose("../elsewhere.yaml", "elsewhere", "[]");

        Found.Find(file).Id.ShouldBe("elsewhere");
        Found.All().Select(p => p.Id).ShouldBe(["ban-everything", "nothing"]);
    }

    [Theory]
    [InlineData("ban-evrything", "did you mean 'ban-everything'?")]
    [InlineData("no-such", "accepted: ban-everything, nothing, or the path of a file.")]
    public void A_name_that_is_none_is_refused_with_what_there_is(string name, string message)
    {
        Should.Throw<FileNotFoundException>(() => Found.Find(name)).Message.ShouldContain(message);
        Found.TryFind(name).ShouldBeNull();
    }

    [Fact]
    public void A_book_without_proposals_has_none()
    {
        using var bare = new LawFolder();
        var found = new Beside(bare.Book, bare.Path);

        found.All().ShouldBeEmpty();
        Should.Throw<FileNotFoundException>(() => found.Find("ban")).Message.ShouldContain("holds none");
    }

    [Fact]
    public void A_proposal_that_does_not_fit_the_book_is_refused()
    {
        Propose("taken.yaml", "base", "[]");
        Should.Throw<LawException>(() => Found.Find("taken")).Message.ShouldContain("the id 'base' is that of");

        Propose("loose.yaml", "loose", "[{repeal: Rule 9}]");
        Should.Throw<LawException>(() => Found.Find("loose")).Message.ShouldContain("'Rule 9' is to be changed, but no amendment before loose adds it");

        Propose("broken.yaml", "broken", "7");
        Should.Throw<InvalidInputException>(() => Found.Find("broken"));
    }

    [Fact]
    public void A_book_with_a_proposal_has_its_law_from_its_day_on_and_keeps_its_own()
    {
        var ban = Found.Find("ban");
        var with = folder.Book.With(ban);

        with.AsOf(new DateOnly(2029, 12, 31), LawMode.Written).Find("Ban").ShouldBeNull();
        with.AsOf(new DateOnly(2030, 1, 15), LawMode.Written).Find("Ban").ShouldNotBeNull();
        with.Days().ShouldContain(new DateOnly(2030, 1, 15));
        folder.Book.AsOf(new DateOnly(2030, 1, 15), LawMode.Written).Find("Ban").ShouldBeNull();
    }

    [Fact]
    public void On_trial_a_proposal_applies_on_the_day_that_is_asked_about()
    {
        var day = new DateOnly(2025, 6, 2);
        var law = LawChoice.Parse("2025-06-02+ban", LawMode.Written, Found.Find);

        law.Extra.ShouldHaveSingleItem().FirstDay.ShouldBe(day);
        folder.Book.AsOf(day, LawMode.Written, law.Extra).Find("Ban").ShouldNotBeNull();
    }

    public void Dispose() => folder.Dispose();

    private string Propose(string name, string id, string changes)
    {
        var path = Path.Combine(folder.Path, "proposals", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $$"""
            id: {{id}}
            title: A proposal
            kind: proposal
            citation: Not enacted
            published: 2030-01-15
            effective: 2030-01-15
            source: made for a test
            confidence: high
            summary: {en: Made for a test.}
            changes: {{changes}}
            """);
        return path;
    }
}
