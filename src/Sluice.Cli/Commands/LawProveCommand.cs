using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Lab.Proof;
using Sluice.Lab.Proof.Claims;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law prove CONDITION</c>: whether a condition is true of every possible order under a law; or whether the properties of the book are.</summary>
internal static class LawProveCommand
{
    private const int UsualSeconds = 120;

    public static Command Create()
    {
        var condition = new Argument<string?>("CONDITION")
        {
            Description = "A condition as law files write them, of the order and of the answer: outcome, review, carried_by and the rest.", Arity = ArgumentArity.ZeroOrOne,
        };
        var varies = new Option<string[]>("--varies")
        {
            Description = $"Compare two orders that differ in this: {ClaimVariation.Accepted}; in CONDITION, 'changed.' stands before what is of the second.",
            HelpName = "FACT", DefaultValueFactory = _ => [],
        };
        var asOf = new Option<string?>("--as-of") { Description = $"The law: {LawChoice.Accepted} (default: today; of properties: every law they are claimed of).", HelpName = "LAW" };
        var enforced = CommonOptions.Enforced();
        var properties = new PropertyProofs();
        var solver = new SolverOptions("", "how many seconds the solver may take for one law", UsualSeconds);
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var command = new Command("prove", "Proves that a condition is true of every possible order, or gives an order that breaks it; with --properties, the guarantees of the book.")
        {
            condition, varies, asOf, enforced, properties.Option, json, lang,
        };
        solver.AddTo(command);
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var mode = parsed.GetValue(enforced) ? LawMode.Enforced : LawMode.Written;
            var law = (parsed.GetValue(asOf), parsed.GetValue(enforced)) is (null, false) ? null : Law(parsed.GetValue(asOf), mode, workplace);
            var asked = parsed.GetValue(condition);
            if (properties.IsAsked(parsed))
            {
                return asked is null && parsed.GetRequiredValue(varies).Length == 0
                    ? properties.Run(parsed, workplace, law, solver.Choice(parsed), parsed.GetValue(json), parsed.GetValue(lang))
                    : throw new UsageException("--properties proves what law/properties.yaml says; give it without CONDITION and without --varies.");
            }

            var text = asked ?? throw new UsageException("'sluice law prove' needs CONDITION: a condition of the order and its answer; or --properties.");
            var prover = new Prover(workplace.Book, workplace.Catalogue, TimeProvider.System);
            var choice = solver.Choice(parsed);
            var of = law ?? Law(null, mode, workplace);
            var proof = Explained(() => ProgressLine.Run(
                () => new WorkStatus("asking the solver", null), () => prover.Prove([text], Varies(parsed.GetRequiredValue(varies)), of, of.Day, choice).First()));
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                ProofJson.Write(terminal.Bytes, proof);
            }
            else
            {
                terminal.Show(ProofPage.Of(proof));
                terminal.Text.Write(ProofPage.Orders(proof));
            }

            return proof.IsProved ? ExitStatus.Done : ExitStatus.Stop;
        });
        return command;
    }

    private static ClaimProof Explained(Func<ClaimProof> prove)
    {
        try
        {
            return prove();
        }
        catch (ConditionException exception)
        {
            throw new UsageException($"CONDITION, line {exception.Line}, column {exception.Column}: {exception.Message}");
        }
        catch (NotProvableException exception)
        {
            throw new UsageException($"CONDITION: {exception.Message}");
        }
    }

    private static ClaimVariation? Varies(string[] names)
    {
        try
        {
            return ClaimVariation.Read(names);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--varies: {exception.Message}");
        }
    }

    private static LawChoice Law(string? text, LawMode mode, Workplace workplace)
    {
        try
        {
            var law = LawChoice.Parse(text ?? $"{Workplace.Today:yyyy-MM-dd}", mode, workplace.Proposals.Find);
            _ = workplace.Within(law.Day);
            return law;
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--as-of: {exception.Message}");
        }
    }
}
