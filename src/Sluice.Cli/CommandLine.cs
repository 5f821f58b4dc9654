using System.CommandLine;
using System.CommandLine.Help;
using Sluice.Cli.Commands;
using Sluice.Cli.Output;
using Sluice.Lab.Proof.Solving;
using Sluice.Storage;

namespace Sluice.Cli;

/// <summary>The commands of the program, and how a call of it ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The arguments as typed.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string[] arguments)
    {
        var root = Commands();
        // Files are named by paths; an argument that starts with @ is one of them.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageProblems.Any(parsed))
        {
            return UsageProblems.Report(parsed);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (SolverException exception)
        {
            Terminal.Complain(exception.Message);
            return ExitStatus.Unreachable;
        }
        catch (LedgerStoreException exception)
        {
            Terminal.Complain(exception.Message);
            return ExitStatus.Unreachable;
        }
        catch (Exception exception) when (Failures.Explain(exception) is { } message)
        {
            Terminal.Complain(message);
            return ExitStatus.BadInput;
        }
    }

    private static RootCommand Commands()
    {
        var root = new RootCommand("Decides whether AI compute may move under the United States export controls, on any date since 2022, and says why.")
        {
            CheckCommand.Create(),
            ClassifyCommand.Create(),
            BatchCommand.Create(),
            BookCommand.Create(),
            CasesCommand.Create(),
            ScreenCommand.Create(),
            OwnersCommand.Create(),
            ListsCommand.Create(),
            LawCommand.Create(),
            LedgerCommand.Create(),
            LabCommand.Create(),
            BenchCommand.Create(),
        };
        CommonOptions.AddTo(root);
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new ExampleHelp((HelpAction)help.Action!);
        }

        return root;
    }
}
