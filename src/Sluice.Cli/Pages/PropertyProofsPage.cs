using Sluice.Cli.Output;
using Sluice.Lab.Proof.Properties;

namespace Sluice.Cli.Pages;

/// <summary>Which guarantees of a book hold, and what breaks the others.</summary>
internal static class PropertyProofsPage
{
    /// <summary>Puts them on a page, in the order of the file.</summary>
    public static Page Of(IReadOnlyList<PropertyProof> proofs, Language language)
    {
        var page = new Page();
        page.Table(
            ["", "", Column.Prose(""), Column.Number("")],
            proofs.Select(proof => (Cell[])
            [
                proof.IsProved ? new Cell("✓", Tone.Good) : new Cell("✗", Tone.Bad),
                new Cell(proof.Property.Id, Tone.Strong),
                proof.Property.Says.In(language),
                new Cell($"{proof.Proofs.Count} {(proof.Proofs.Count == 1 ? "law" : "laws")}", Tone.Dim),
            ]));
        foreach (var proof in proofs.Where(proof => !proof.IsProved))
        {
            Broken(page, proof);
        }

        page.Line();
        var broken = proofs.Count(proof => !proof.IsProved);
        var laws = proofs.SelectMany(proof => proof.Proofs).Select(proof => proof.Law.ToString()).Distinct(StringComparer.Ordinal).Count();
        page.Line(broken == 0
            ? new Cell($"{proofs.Count} {(proofs.Count == 1 ? "property" : "properties")} proved for every possible order, under {laws} {(laws == 1 ? "law" : "laws")}.", Tone.Good)
            : new Cell($"{broken} of {proofs.Count} properties {(broken == 1 ? "is" : "are")} broken.", Tone.Bad));
        foreach (var bound in proofs.SelectMany(proof => proof.Bounds).Distinct())
        {
            page.Line(new Cell($"  {proofs.Count(proof => proof.Bounds.Contains(bound))} of them for {ProofPage.Say(bound)}", Tone.Dim));
        }

        return page;
    }

    private static void Broken(Page page, PropertyProof proof)
    {
        var first = proof.FirstBroken!;
        var count = proof.Proofs.Count(p => !p.IsProved);
        page.Line();
        page.Line(new Cell(proof.Property.Id, Tone.Strong), new Cell($"  broken under {count} of {proof.Proofs.Count} laws, first under {first.Law}", Tone.Bad));
        page.Line(new Cell($"  claim: {proof.Property.Claim.ReplaceLineEndings(" ")}", Tone.Dim));
        page.Line(new Cell($"  source: {proof.Property.Source}", Tone.Dim));
        ProofPage.AddBroken(page, first.Broken!);
    }
}
