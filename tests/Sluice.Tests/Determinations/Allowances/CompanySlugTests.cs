using Sluice.Determinations.Allowances;

namespace Sluice.Tests.Determinations.Allowances;

public sealed class CompanySlugTests
{
    [Theory]
    [InlineData("Example Holdings", "example-holdings")]
    [InlineData("  Example   Holdings, Inc.  ", "example-holdings-inc")]
    [InlineData("ＥＸＡＭＰＬＥ Ｈｏｌｄｉｎｇｓ", "example-holdings")]
    [InlineData("範例控股股份有限公司", "範例控股股份有限公司")]
    [InlineData("Пример-Холдинг", "пример-холдинг")]
    [InlineData("Société Générale", "société-générale")]
    [InlineData("उदाहरण लिमिटेड", "उदाहरण-लिमिटेड")]
    [InlineData("𠀋 Corp", "𠀋-corp")]
    [InlineData("lpp/2025/other", "lpp-2025-other")]
    public void A_name_keeps_its_letters_and_digits(string name, string slug) => CompanySlug.Of(name).ShouldBe(slug);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("-- // --")]
    public void A_name_without_letters_names_no_account(string? name) => CompanySlug.Of(name).ShouldBeNull();

    [Fact]
    public void Long_names_are_cut_and_stay_apart()
    {
        var common = string.Join(' ', Enumerable.Repeat("holding", 20));
        var (one, other) = (CompanySlug.Of(common + " one")!, CompanySlug.Of(common + " two")!);

        one.ShouldNotBe(other);
        one.Length.ShouldBeLessThanOrEqualTo(80);
        CompanySlug.Of(common + " one").ShouldBe(one);
    }
}
