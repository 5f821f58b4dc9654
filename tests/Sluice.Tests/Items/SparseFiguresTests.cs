using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class SparseFiguresTests
{
    [Theory]
    [InlineData("8s")]
    [InlineData("fp8S")]
    [InlineData("sparse_8")]
    [InlineData("8_sparse")]
    [InlineData("int8_with_sparsity")]
    [InlineData("SPARSE")]
    public void Keys_that_speak_of_sparsity_are_refused(string key)
    {
        SparseFigures.IsSparse(key).ShouldBeTrue();
        SparseFigures.Problem(key)!.ToString().ShouldBe($"dense_tops: read the sparse figure '{key}'; accepted: {SparseFigures.DenseOnly}.");
    }

    [Theory]
    [InlineData("8")]
    [InlineData("16")]
    [InlineData("bits")]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("dense_8")]
    public void Other_keys_are_not_its_business(string key)
    {
        SparseFigures.IsSparse(key).ShouldBeFalse();
        SparseFigures.Problem(key).ShouldBeNull();
    }

    [Fact]
    public void A_long_key_is_shown_cut() => SparseFigures.Problem("sparse" + new string('x', 100))!.Read.Length.ShouldBeLessThan(70);
}
