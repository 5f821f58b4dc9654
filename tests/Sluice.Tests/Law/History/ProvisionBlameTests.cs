using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Tests.Law.History;

public sealed class ProvisionBlameTests
{
    [Fact]
    public void Names_every_amendment_in_order_with_what_it_did() =>
        ProvisionBlame.Of(TrialBook.Book, "15 CFR 744.1").Revisions.Select(revision => (revision.Amendment.Id, revision.Verb)).ShouldBe(
            [("first", ChangeVerb.Add), ("second", ChangeVerb.Amend), ("third", ChangeVerb.Repeal), ("fourth", ChangeVerb.Add)]);

    [Fact]
    public void A_field_that_stands_is_from_whoever_wrote_it_last()
    {
        var lines = ProvisionBlame.Of(TrialBook.Book, "Group 1").Lines.ToDictionary(line => line.Field, line => line.Author.Id);

        lines["countries"].ShouldBe("second");
        lines["group"].ShouldBe("first");
        ProvisionBlame.Of(TrialBook.Book, "15 CFR 744.1").Lines.ShouldAllBe(line => line.Author.Id == "fourth");
    }

    [Fact]
    public void A_provision_nobody_wrote_has_neither()
    {
        var blame = ProvisionBlame.Of(TrialBook.Book, "15 CFR 999.9");

        blame.Revisions.ShouldBeEmpty();
        blame.Lines.ShouldBeEmpty();
    }
}
