using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Lab.Proof.Properties;
using Sluice.Law;

namespace Sluice.Lab.Tests.Proof.Properties;

/// <summary>A guarantee can fail: a book in which one thing was changed breaks the one that speaks of it, with an order that shows how.</summary>
public sealed class MutatedLawTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sluice-law-").FullName;

    [Theory]
    [InlineData("2025-01-13-ai-diffusion.yaml", "amount: \"26900000\"", "amount: \"27000000\"", "lpp-within-its-limit", "written@2025-06-02")]
    [InlineData("2025-01-13-ai-diffusion.yaml", "<= 0.07 * installed", "<= 0.08 * installed", "uveu-keeps-its-shares", "written@2025-06-02")]
    [InlineData("2025-01-13-ai-diffusion.yaml", "has(prior.country_tpp_limit) ? prior.country_tpp_limit : 790000000", "has(prior.country_tpp_limit) ? prior.country_tpp_limit / 4 : 790000000", "g2g-listing-is-never-stricter", "written@2025-06-02")]
    [InlineData("2023-11-17-advanced-computing-revised.yaml", "!(destination in group(\"advanced-computing\")) && any_d5_headquartered", "!(destination in group(\"advanced-computing\")) && any_d5_headquartered && item.tpp > 5000", "headquarters-in-d5-anywhere", "enforced@2024-06-03")]
    [InlineData("2026-01-15-case-by-case-china.yaml", "item.tpp < 21000", "item.tpp < 22000", "strongest-parts-to-china-stay-denied", "enforced@2026-03-02")]
    [InlineData("2026-07-10-united-arab-emirates.yaml", " && !any_d5_headquartered && !recipient", " && !recipient", "emirates-favor-nobody-headquartered-in-d5", "enforced@2026-08-03")]
    [InlineData("2023-11-17-advanced-computing-revised.yaml", "item.tpp >= 4800 || (item.tpp >= 1600", "(item.tpp >= 4800 && item.tpp < 50000) || (item.tpp >= 1600", "more-performance-is-never-freer", "enforced@2024-06-03")]
    [InlineData("2022-01-01-ear-before-the-ai-rules.yaml", "parties.exists(p, p.listed == \"denied_persons\")", "parties.exists(p, p.listed == \"denied_persons\" && receiving_party(p))", "denied-persons-receive-nothing", "written@2022-06-01")]
    public void The_guarantee_is_broken_with_an_order_that_the_engine_was_asked_about(string file, string text, string changed, string property, string law)
    {
        var book = Mutated(file, text, changed);
        var properties = PropertyFile.Load(folder);
        var proof = new PropertyProver(book, Laws.Parts, properties, TimeProvider.System)
            .ProveUnder(properties.Named([property]), Laws.Choice(law), Solvers.Z3).ShouldHaveSingleItem();

        proof.IsProved.ShouldBeFalse();
        var broken = proof.FirstBroken!.Broken!;
        broken.Value.ShouldNotBe(Tri.True);
        new Decider(book, Laws.Parts, TimeProvider.System).Decide(broken.Order).ShouldNotBeNull();
    }

    [Fact]
    public void Of_a_changed_order_both_orders_are_shown()
    {
        var book = Mutated("2025-01-13-ai-diffusion.yaml", "has(prior.country_tpp_limit) ? prior.country_tpp_limit : 790000000", "has(prior.country_tpp_limit) ? prior.country_tpp_limit / 4 : 790000000");
        var properties = PropertyFile.Load(folder);
        var broken = new PropertyProver(book, Laws.Parts, properties, TimeProvider.System)
            .ProveUnder(properties.Named(["g2g-listing-is-never-stricter"]), Laws.Choice("written@2025-06-02"), Solvers.Z3)[0].FirstBroken!.Broken!;

        broken.Yaml.ShouldNotContain("country_tpp_limit");
        broken.Changed.ShouldNotBeNull().ShouldContain("country_tpp_limit: 1580000000");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private LawBook Mutated(string file, string text, string changed)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "law");
        foreach (var path in Directory.EnumerateFiles(shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        var mutated = Path.Combine(folder, "enacted", file);
        var before = File.ReadAllText(mutated);
        before.ShouldContain(text);
        File.WriteAllText(mutated, before.Replace(text, changed, StringComparison.Ordinal));
        return LawBook.Load(folder);
    }
}
