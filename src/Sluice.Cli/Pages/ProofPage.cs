using Sluice.Cli.Output;
using Sluice.Determinations;

using Sluice.Lab.Proof;
using Sluice.Lab.Proof.Claims;
using Tri = Sluice.Facts.Tri;

namespace Sluice.Cli.Pages;

/// <summary>A proof, or the order that breaks a claim.</summary>
internal static class ProofPage
{
    /// <summary>Puts it on a page.</summary>
    public static Page Of(ClaimProof proof)
    {
        var page = new Page();
        if (proof.IsProved)
        {
            page.Line(new Cell("Proved", Tone.Good), new Cell($"  true of every possible order under {proof.Law}."));
        }
        else
        {
            page.Line(new Cell("Broken", Tone.Bad), new Cell($"  by the order below under {proof.Law}; the engine was asked about it."));
            AddBroken(page, proof.Broken!);
        }

        foreach (var bound in proof.Bounds)
        {
            page.Line(new Cell($"  for {Say(bound)}", Tone.Dim));
        }

        return page;
    }

    /// <summary>The orders that break a claim, as they can be checked again; empty where none does.</summary>
    public static string Orders(ClaimProof proof) => proof.Broken is { } broken
        ? $"\n{broken.Yaml}{(broken.Changed is { } changed ? $"\n# The changed order.\n---\n{changed}" : "")}"
        : "";

    /// <summary>Adds what a broken claim and the answers it speaks of come to.</summary>
    public static void AddBroken(Page page, BrokenClaim broken)
    {
        var value = broken.Value switch { Tri.False => "false", Tri.Unknown => "open", _ => "without a value" };
        page.Line(new Cell($"  the condition is {value}"));
        foreach (var answer in broken.Answers)
        {
            page.Line(new Cell($"  {Whose(answer.Of)}: {answer.Ruling.Outcome.Word()}{(answer.Ruling.Review is { } review ? $", {review.Word()}" : "")}"));
        }
    }

    /// <summary>A bound in words.</summary>
    public static string Say(ProofBound bound) => bound.Of switch
    {
        ProofBoundOf.Generators => $"model weights that name at most {bound.Most} models that generated training data",
        ProofBoundOf.Parties => $"orders of at most {bound.Most} parties",
        _ => $"orders of at most {bound.Most} lines",
    };

    private static string Whose(string of) => of switch { "law" => "answer", "changed" => "answer to the changed order", _ => $"answer as {of}" };
}
