using System.CommandLine;
using System.Text;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Lab.Proof;
using Sluice.Lab.Proof.Claims;
using Sluice.Lab.Proof.Solving;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law prove CONDITION</c>: whether a condition is true of every possible order under a law.</summary>
internal static class LawProveCommand
{
    private const int MostSeconds = 3_600;
    private const int UsualSeconds = 120;

    public static Command Create()
    {
        var condition = new Argument<string>("CONDITION") { Description = "A condition as law files write them, of the order and of the answer: outcome, review, carried_by and the rest." };
        var asOf = new Option<string?>("--as-of") { Description = $"The law: {LawChoice.Accepted} (default: today).", HelpName = "LAW" };
        var enforced = CommonOptions.Enforced();
        var solver = new Option<string>("--solver") { Description = "z3, cvc5 or the path of one (default: z3).", HelpName = "PROGRAM", DefaultValueFactory = _ => SolverChoice.Usual };
        var seconds = new Option<int>("--timeout") { Description = $"How many seconds the solver may take (default: {UsualSeconds}).", HelpName = "SECONDS", DefaultValueFactory = _ => UsualSeconds };
        var json = CommonOptions.Json();
        var command = new Command("prove", "Proves that a condition is true of every possible order, or gives an order that breaks it.") { condition, asOf, enforced, solver, seconds, json };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var law = Law(parsed.GetValue(asOf), parsed.GetValue(enforced) ? LawMode.Enforced : LawMode.Written, workplace);
            var proof = Prove(workplace, parsed.GetRequiredValue(condition), law, Choice(parsed.GetRequiredValue(solver), parsed.GetValue(seconds)));
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                ProofJson.Write(terminal.Bytes, proof);
            }
            else
            {
                terminal.Show(ProofPage.Of(proof));

                // As it is, not laid out, so that it can be checked again.
                terminal.Bytes.Write(Encoding.UTF8.GetBytes(proof.Broken is { } broken ? "\n" + broken.Yaml : ""));
            }

            return proof.IsProved ? ExitStatus.Done : ExitStatus.Stop;
        });
        return command;
    }

    private static ClaimProof Prove(Workplace workplace, string condition, LawChoice law, SolverChoice solver)
    {
        var prover = new Prover(workplace.Book, workplace.Catalogue, TimeProvider.System);
        try
        {
            return ProgressLine.Run(() => new WorkStatus("asking the solver", null), () => prover.Prove([condition], null, law, law.Day, solver).First());
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

    private static SolverChoice Choice(string program, int seconds) => seconds is >= 1 and <= MostSeconds
        ? new SolverChoice(program, TimeSpan.FromSeconds(seconds), SolverChoice.UsualMegabytes)
        : throw new UsageException($"--timeout: read {seconds}; accepted: 1 to {MostSeconds:#,0}.");

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
