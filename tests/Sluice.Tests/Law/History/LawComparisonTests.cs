using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Tests.Law.History;

public sealed class LawComparisonTests
{
    [Fact]
    public void The_law_of_a_day_differs_from_itself_in_nothing() => Between("2023-06-01", "2023-06-01").ShouldBeEmpty();

    [Fact]
    public void Days_under_the_same_amendments_have_the_same_law() => Between("2023-01-01", "2023-12-31").ShouldBeEmpty();

    [Fact]
    public void An_amended_provision_shows_the_fields_that_changed_and_no_others()
    {
        var amended = Between("2022-12-31", "2023-01-01").Single(difference => difference.Id == "15 CFR 744.1");

        amended.Verb.ShouldBe("amended");
        var field = amended.Fields.ShouldHaveSingleItem();
        field.Field.ShouldBe("when");
        field.Removed.ShouldBe(["item.tpp >= 4800"]);
        field.Added.ShouldBe(["item.tpp >= 2400"]);
    }

    [Fact]
    public void A_group_shows_the_countries_that_came_and_went()
    {
        var group = Between("2022-12-31", "2023-01-01").Single(difference => difference.Id == "Group 1").Fields.ShouldHaveSingleItem();

        group.Removed.ShouldBe(["MO"]);
        group.Added.ShouldBe(["KH"]);
    }

    [Fact]
    public void Added_and_removed_mirror_each_other()
    {
        Between("2023-06-01", "2024-06-01").ShouldHaveSingleItem().Verb.ShouldBe("removed");
        Between("2024-06-01", "2023-06-01").ShouldHaveSingleItem().Verb.ShouldBe("added");
        Between("2024-06-01", "2025-06-01").ShouldHaveSingleItem().Verb.ShouldBe("added");
    }

    private static IReadOnlyList<ProvisionDifference> Between(string from, string to) => LawComparison.Between(
        TrialBook.Book.AsOf(DateOnly.Parse(from), LawMode.Written), TrialBook.Book.AsOf(DateOnly.Parse(to), LawMode.Written));
}
