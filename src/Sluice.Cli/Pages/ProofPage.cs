using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Lab.Proof.Claims;

namespace Sluice.Cli.Pages;

/// <summary>A proof, or the order that breaks a claim.</summary>
internal static class ProofPage
{
    /// <summary>Puts it on a page.</summary>
    public static Page Of(ClaimProof proof)
    {
        var page = new Page();
        if (proof.Broken is not { } broken)
        {
            page.Line(new Cell("Proved", Tone.Good), new Cell($"  true of every possible order under {proof.Law}, in {proof.Took.TotalSeconds:F1} s."));
        }
        else
        {
            page.Line(new Cell("Broken", Tone.Bad), new Cell($"  by this order under {proof.Law}; the engine was asked about it."));
            foreach (var answer in broken.Answers)
            {
                page.Line(new Cell($"  {answer.Of}: {answer.Ruling.Outcome.Word()}{(answer.Ruling.Review is { } review ? $", {review.Word()}" : "")}"));
            }

        }

        foreach (var bound in proof.Bounds)
        {
            page.Line(new Cell($"  for orders with at most {bound.Most} {bound.Of.ToString().ToLowerInvariant()}", Tone.Dim));
        }

        return page;
    }
}
