using Sluice.Documents;
using Sluice.Lab.Proof.Properties;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Lab.Tests.Proof.Properties;

/// <summary>What is said of a file of properties that cannot be used.</summary>
public sealed class PropertyFileTests
{
    private const string Valid = "properties: [{id: a, says: {en: A.}, source: 15 CFR 1, laws: written, from: 2024-01-01, to: 2024-02-01, varies: [item.tpp], claim: \"true\"}]";

    [Fact]
    public void A_file_is_read()
    {
        var property = Read(Valid).All.ShouldHaveSingleItem();
        property.Modes.ShouldBe([LawMode.Written]);
        property.Varies!.LineFacts.Select(fact => fact.Path).ShouldBe(["tpp", "total_tpp"]);
        property.Claim.ShouldBe("true");
    }

    [Theory]
    [InlineData("laws: written", "laws: writen", "properties[0].laws: read 'writen'")]
    [InlineData("from: 2024-01-01", "from: 2024-03-01", "properties[0].to")]
    [InlineData("varies: [item.tpp]", "varies: [item.level]", "properties[0].varies")]
    [InlineData("varies: [item.tpp]", "varies: [end_user.listed, tenant.listed]", "properties[0].varies")]
    [InlineData("source: 15 CFR 1,", "source: 15 CFR 1, form: 1,", "did you mean that?")]
    [InlineData("source: 15 CFR 1,", "", "properties[0].source")]
    [InlineData("\"true\"}]", "\"true\"}, {id: a, says: {en: B.}, source: X, claim: \"true\"}]", "'a' for the second time")]
    public void What_is_wrong_is_named(string part, string broken, string problem)
    {
        Valid.ShouldContain(part);
        Should.Throw<InvalidInputException>(() => Read(Valid.Replace(part, broken, StringComparison.Ordinal))).Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("outcome == \"licence_required\"", "a, claim under written@2024-01-01, line 1, column 12")]
    [InlineData("item.tpp > 1 && changed.item.tp > 1", "changed.item.tp")]
    [InlineData("owned_by_listed(ultimate_consignee, prior.volume_share_of_us, [\\\"meu\\\"])", "a share that depends on the order")]
    public void A_claim_that_is_none_is_placed(string claim, string problem)
    {
        var file = Read(Valid.Replace("\"true\"", $"\"{claim.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)}\"", StringComparison.Ordinal));
        Should.Throw<LawException>(() => new PropertyProver(ShippedLaw.Book, Laws.Parts, file, TimeProvider.System).Prove(file.All, Solvers.Z3)).Message.ShouldContain(problem);
    }

    [Fact]
    public void An_id_that_there_is_none_of_is_told_with_the_nearest() =>
        Should.Throw<FormatException>(() => PropertyFile.Load(Path.Combine(AppContext.BaseDirectory, "law")).Named(["lpp-within-its-limits"]))
            .Message.ShouldContain("did you mean 'lpp-within-its-limit'?");

    private static PropertyFile Read(string text) => PropertyFile.Read(DocumentReader.ReadYaml(text, "properties.yaml", ReadLimits.Law), "properties.yaml");
}
