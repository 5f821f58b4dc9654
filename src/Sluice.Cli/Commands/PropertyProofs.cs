using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Lab.Proof.Properties;
using Sluice.Lab.Proof.Solving;
using Sluice.Law;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law prove --properties</c>: whether the guarantees of a book hold for every possible order.</summary>
internal sealed class PropertyProofs
{
    private readonly Option<string[]> ids = new("--properties")
    {
        Description = "Prove what properties.yaml of the book says, or the properties of these ids.",
        HelpName = "ID", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The option that asks for it.</summary>
    public Option Option => ids;

    /// <summary>Whether it is asked for.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetResult(ids) is { Implicit: false };

    /// <summary>Proves them.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="workplace">The book.</param>
    /// <param name="law">One law to prove them of, or null for each law they are claimed of.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="UsageException">There is no property of an id.</exception>
    public int Run(ParseResult parsed, Workplace workplace, LawChoice? law, SolverChoice solver, bool json, Language language)
    {
        var file = PropertyFile.Load(workplace.LawDirectory);
        var properties = Named(file, parsed.GetValue(ids) ?? []);
        var prover = new PropertyProver(workplace.Book, workplace.Catalogue, file, TimeProvider.System);
        var (done, all) = (0, 1);
        void Tell(int some, int of) => (done, all) = (some, of);
        var proofs = ProgressLine.Run(
            () => new WorkStatus($"{done} of {all} proofs", (double)done / all),
            () => law is null ? prover.Prove(properties, solver, Tell) : prover.ProveUnder(properties, law, solver, Tell));
        if (proofs.Count == 0)
        {
            throw new UsageException($"none of these properties is claimed of {law}; 'sluice law prove --properties' proves each of the laws it is claimed of.");
        }

        using var terminal = new Terminal();
        if (json)
        {
            PropertyProofsJson.Write(terminal.Bytes, proofs, language);
        }
        else
        {
            terminal.Show(PropertyProofsPage.Of(proofs, language));
            foreach (var broken in proofs.Select(proof => proof.FirstBroken).OfType<Lab.Proof.Claims.ClaimProof>())
            {
                terminal.Text.Write(ProofPage.Orders(broken));
            }
        }

        return proofs.All(proof => proof.IsProved) ? ExitStatus.Done : ExitStatus.Stop;
    }

    private static IReadOnlyList<Property> Named(PropertyFile file, string[] ids)
    {
        try
        {
            return file.Named(ids);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--properties: {exception.Message}");
        }
    }
}
