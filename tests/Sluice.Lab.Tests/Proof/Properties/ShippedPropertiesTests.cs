using Sluice.Lab.Proof.Properties;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Lab.Tests.Proof.Properties;

/// <summary>What the shipped book guarantees is proved of every possible order.</summary>
public sealed class ShippedPropertiesTests
{
    /// <summary>Days of the laws under which claims that compare two orders are proved here; the program proves them under every law.</summary>
    private static readonly DateOnly[] Turns = [.. new[] { "2022-10-07", "2023-11-17", "2024-12-31", "2025-05-15", "2026-01-15", "2026-07-10", "2026-11-10" }.Select(DateOnly.Parse)];

    private static readonly PropertyFile Shipped = PropertyFile.Load(Path.Combine(AppContext.BaseDirectory, "law"));
    private static readonly PropertyProver Prover = new(ShippedLaw.Book, Laws.Parts, Shipped, TimeProvider.System);

    [Fact]
    public void The_book_guarantees_a_good_deal_in_all_its_languages()
    {
        Shipped.All.Count.ShouldBeGreaterThanOrEqualTo(50);
        Shipped.All.ShouldAllBe(property => property.Says.ZhHant != null && property.Says.ZhHans != null);
    }

    [Fact]
    public void Every_guarantee_about_an_order_holds_under_every_law_it_is_claimed_of()
    {
        var proofs = Prover.Prove([.. Shipped.All.Where(property => property.Varies is null)], Solvers.Z3);
        Broken(proofs).ShouldBeEmpty();
        proofs.Sum(proof => proof.Proofs.Count).ShouldBeGreaterThan(900);
    }

    [Fact]
    public void Every_guarantee_about_two_orders_holds_under_the_laws_at_which_much_changed()
    {
        PropertyProof[] proofs =
        [
            .. Turns.SelectMany(day => new[] { LawMode.Written, LawMode.Enforced }.Select(mode => new LawChoice(day, mode, [])))
                .Where(law => law.Mode == LawMode.Written || law.Day > DateOnly.Parse("2025-05-14"))
                .SelectMany(law => Prover.ProveUnder([.. Shipped.All.Where(property => property.Varies is not null)], law, Solvers.Z3)),
        ];
        Broken(proofs).ShouldBeEmpty();
        proofs.Select(proof => proof.Property.Id).Distinct().Count().ShouldBe(Shipped.All.Count(property => property.Varies is not null));
    }

    private static IEnumerable<string> Broken(IEnumerable<PropertyProof> proofs) =>
        proofs.Select(proof => (proof.Property.Id, proof.FirstBroken)).Where(x => x.FirstBroken is not null).Select(x => $"{x.Id} under {x.FirstBroken!.Law}:\n{x.FirstBroken.Broken!.Yaml}");
}
