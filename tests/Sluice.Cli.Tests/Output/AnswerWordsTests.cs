using Sluice.Cli.Pages;
using Sluice.Determinations;

namespace Sluice.Cli.Tests.Output;

public sealed class AnswerWordsTests
{
    private static readonly AuthorizationFinding[] Carrier = [new("UAE", true, "", "p")];

    [Theory]
    [InlineData(Language.En, "Authorized (UAE)")]
    [InlineData(Language.ZhHant, "已獲授權（UAE）")]
    [InlineData(Language.ZhHans, "已获授权（UAE）")]
    public void An_authorization_stands_in_brackets(Language language, string said) =>
        AnswerWords.Say(new Answer(Outcome.Authorized, null, Carrier, []), Phrases.In(language), []).ShouldBe(said);

    [Fact]
    public void No_license_is_said_to_be_required_under_the_EAR_where_foreign_law_is_flagged() =>
        AnswerWords.Say(new Answer(Outcome.NoLicenseRequired, null, [], []), Phrases.In(Language.En), [new Flag("foreign-law.x", "high", "")])
            .ShouldBe("No license required under the EAR");
}
