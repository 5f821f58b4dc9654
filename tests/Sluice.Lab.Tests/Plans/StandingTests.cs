using Sluice.Determinations;
using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans;

public sealed class StandingTests
{
    public static TheoryData<Outcome, Review?> Rulings =>
    [
        .. Enum.GetValues<Outcome>().Where(o => o != Outcome.LicenseRequired).Select(o => (o, (Review?)null)),
        .. Enum.GetValues<Review>().Select(r => (Outcome.LicenseRequired, (Review?)r)),
    ];

    [Theory]
    [MemberData(nameof(Rulings))]
    public void An_answer_comes_back_from_its_standing(Outcome outcome, Review? review)
    {
        var standing = Standing.Of(new Ruling(outcome, review));

        (standing.Outcome, standing.Review).ShouldBe((outcome, review));
        Standing.All[standing.Index].ShouldBe(standing);
    }

    [Fact]
    public void There_are_twelve_and_they_run_from_lenient_to_strict() =>
        Standing.All.Select(s => s.ToString()).ShouldBe(
        [
            "not_subject_to_ear", "no_license_required", "license_exception", "authorized", "license_required/presumption_of_approval", "license_required/unstated",
            "license_required/case_by_case", "license_required/presumption_of_denial", "license_required/policy_of_denial", "license_required/undetermined", "prohibited", "undetermined",
        ]);

    [Theory]
    [InlineData("no_license_required", "license_exception", Shift.Stricter)]
    [InlineData("license_required/policy_of_denial", "license_required/case_by_case", Shift.MoreLenient)]
    [InlineData("license_required/presumption_of_approval", "prohibited", Shift.Stricter)]
    [InlineData("prohibited", "not_subject_to_ear", Shift.MoreLenient)]
    [InlineData("no_license_required", "undetermined", Shift.Opened)]
    [InlineData("undetermined", "prohibited", Shift.Settled)]
    [InlineData("undetermined", "license_required/undetermined", Shift.Settled)] // the outcome is known now
    [InlineData("license_required/undetermined", "undetermined", Shift.Opened)]
    [InlineData("license_required/undetermined", "license_required/case_by_case", Shift.Settled)]
    [InlineData("license_required/case_by_case", "license_required/undetermined", Shift.Opened)]
    [InlineData("no_license_required", "license_required/undetermined", Shift.Stricter)] // any license is more than none
    [InlineData("license_required/undetermined", "authorized", Shift.MoreLenient)]
    [InlineData("prohibited", "license_required/undetermined", Shift.MoreLenient)]
    [InlineData("undetermined", "undetermined", Shift.None)]
    public void What_a_change_does_follows_from_the_order_of_severity(string from, string to, Shift shift)
    {
        Of(from).To(Of(to)).ShouldBe(shift);
        Of(to).To(Of(from)).ShouldBe(shift switch
        {
            Shift.Stricter => Shift.MoreLenient, Shift.MoreLenient => Shift.Stricter, Shift.Opened => Shift.Settled, Shift.Settled => Shift.Opened, _ => Shift.None,
        });
    }

    private static Standing Of(string words) => Standing.All.Single(s => s.ToString() == words);
}
