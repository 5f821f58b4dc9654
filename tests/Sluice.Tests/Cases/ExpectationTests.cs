using System.Text.Json;
using Sluice.Cases;
using Sluice.Documents;
using Sluice.Determinations;
using Sluice.Tests.Determinations;

namespace Sluice.Tests.Cases;

public sealed class ExpectationTests
{
    private static readonly JsonElement Malaysia = JsonDocument.Parse(DeterminationJson.ToUtf8(Sample.Malaysia)).RootElement;

    [Theory]
    [InlineData("{}")]
    [InlineData("{as_written: {outcome: license_required}, as_enforced: {review: null}}")]
    [InlineData("{as_of: 2025-06-02}")]
    [InlineData("{items: [{tpp: 15832}]}")]
    [InlineData("{items: [{tpp: 1.5832e4}]}")]
    [InlineData("{items: [{tpp: {near: 15830, within: 2}, eccn: [3A090.a]}]}")]
    [InlineData("{items: [{eccn_not: [3A090.b, 3A090]}]}")]
    [InlineData("{as_written: {review: {one_of: [case_by_case, presumption_of_approval]}}}")]
    [InlineData("{as_written: {authorizations: [{symbol: LPP, available: false}, {symbol: NVEU, available: null}]}}")]
    [InlineData("{as_written: {authorizations_not: [{symbol: AIA}, {symbol: LPP, available: true}]}}")]
    [InlineData("{as_written: {authorizations: []}}")]
    [InlineData("{as_enforced: {authorizations_not: [{}]}}")]
    [InlineData("{as_written: {reasons_for_control: [AT, RS]}}")]
    [InlineData("{flags: [{severity: {one_of: [low, high]}}]}")]
    public void A_part_of_the_whole_matches(string expected) => Compare(expected).ShouldBeEmpty();

    [Theory]
    [InlineData("{as_written: {outcome: prohibited}}", "as_written.outcome", "prohibited", "license_required")]
    [InlineData("{as_written: {review: null}}", "as_written.review", "null", "presumption_of_approval")]
    [InlineData("{as_enforced: {review: case_by_case}}", "as_enforced.review", "case_by_case", "null")]
    [InlineData("{as_written: {outcom: prohibited}}", "as_written.outcom", "prohibited", "no such field")]
    [InlineData("{items: [{tpp: \"15832\"}]}", "items", "{tpp: '15832'}", "{tpp: 15832}")]
    [InlineData("{items: [{tpp: {near: 15830, within: 1}}]}", "items", "{tpp: {near: 15830, within: 1}}", "{tpp: 15832}")]
    [InlineData("{items: [{eccn: [3A090.b]}]}", "items", "{eccn: [3A090.b]}", "{eccn: [3A090.a]}")]
    [InlineData("{items: {tpp: 15832}}", "items", "{tpp: 15832}", null)]
    [InlineData("{order: [a]}", "order", "[a]", "PO-2025-0117")]
    [InlineData("{order: {a: b}}", "order", "{a: b}", "PO-2025-0117")]
    [InlineData("{as_written: {review: {one_of: [case_by_case]}}}", "as_written.review", "{one_of: [case_by_case]}", "presumption_of_approval")]
    [InlineData("{as_written: {authorizations: [{symbol: NVEU, available: true}]}}", "as_written.authorizations", "{symbol: NVEU, available: true}", "{symbol: NVEU, available: null}")]
    [InlineData("{as_written: {authorizations: [{symbol: AIA, available: false}]}}", "as_written.authorizations", "{symbol: AIA, available: false}", "{symbol: LPP, available: false}")]
    [InlineData("{as_enforced: {authorizations: [{symbol: AIA}]}}", "as_enforced.authorizations", "{symbol: AIA}", "[]")]
    [InlineData("{as_written: {authorizations_not: [{symbol: LPP}]}}", "as_written.authorizations_not", "none like {symbol: LPP}", "{symbol: LPP}")]
    [InlineData("{as_written: {authorisations_not: [{symbol: LPP}]}}", "as_written.authorisations_not", "[{symbol: LPP}]", "no such field")]
    [InlineData("{trace: [{holds: false, kind: requirement}]}", "trace", "{holds: false, kind: requirement}", null)]
    [InlineData("{law_book: {data_to: 2026-10-01}}", "law_book.data_to", "2026-10-01", "2026-09-30")]
    public void What_differs_is_named_with_both_values(string expected, string path, string wanted, string? got)
    {
        var difference = Compare(expected).ShouldHaveSingleItem();

        difference.Path.ShouldBe(path);
        difference.Expected.ShouldBe(wanted);
        if (got is not null)
        {
            difference.Got.ShouldBe(got);
        }
    }

    [Fact]
    public void Every_difference_is_reported() =>
        Compare("{as_written: {outcome: prohibited, review: null}, as_of: 2025-06-03}").Select(x => x.Path)
            .ShouldBe(["as_written.outcome", "as_written.review", "as_of"]);

    [Fact]
    public void Long_values_are_cut()
    {
        var difference = Compare($"{{order: '{new string('x', 5000)}'}}").ShouldHaveSingleItem();

        difference.Expected.Length.ShouldBeLessThan(300);
    }

    private static IReadOnlyList<Difference> Compare(string expected) =>
        Expectation.Compare(DocumentReader.ReadYaml(expected, "expected", ReadLimits.Cases), Malaysia);
}
