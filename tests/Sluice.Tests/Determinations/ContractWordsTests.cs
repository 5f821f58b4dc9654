using Sluice.Determinations;

namespace Sluice.Tests.Determinations;

public sealed class ContractWordsTests
{
    [Fact]
    public void Every_outcome_has_the_word_of_its_name() => CheckNames<Outcome>(ContractWords.Word, ContractWords.ParseOutcome);

    [Fact]
    public void Every_review_policy_has_the_word_of_its_name() => CheckNames<Review>(ContractWords.Word, ContractWords.ParseReview);

    [Fact]
    public void Other_words_and_other_values_are_refused()
    {
        ContractWords.ParseOutcome("NoLicenseRequired").ShouldBeNull();
        ContractWords.ParseReview("").ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => ((Outcome)99).Word());
        Should.Throw<ArgumentOutOfRangeException>(() => ((Review)(-1)).Word());
    }

    private static void CheckNames<T>(Func<T, string> word, Func<string, T?> parse)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            word(value).Replace("_", "", StringComparison.Ordinal).ShouldBe(value.ToString().ToLowerInvariant());
            parse(word(value)).ShouldBe(value);
        }
    }
}
