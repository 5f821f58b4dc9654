using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Sluice.Cli.Output;
using Sluice.Documents;

namespace Sluice.Cli;

/// <summary>Tells what is wrong with a command line, and what was perhaps meant.</summary>
internal static class UsageProblems
{
    /// <summary>Whether the command line cannot be run.</summary>
    public static bool Any(ParseResult parsed) => parsed.Action is ParseErrorAction || (parsed.Action is not ExampleHelp && TakenForArguments(parsed).Count > 0);

    /// <summary>Writes the problems to standard error.</summary>
    /// <returns>The exit status.</returns>
    public static int Report(ParseResult parsed)
    {
        var at = parsed.CommandResult;
        string[] unknown = [.. parsed.UnmatchedTokens.Concat(TakenForArguments(parsed)).Distinct(StringComparer.Ordinal)];
        if (unknown.Length == 0 && at.Command.Subcommands.Count > 0 && at.Tokens.Count == 0 && at.Children.All(child => child is CommandResult))
        {
            parsed.InvocationConfiguration.Output = Console.Error;
            new ExampleHelp(new HelpAction()).Invoke(parsed);
            return ExitStatus.BadInput;
        }

        foreach (var token in unknown)
        {
            Terminal.Complain(Unknown(token, at));
        }

        // The parser says the same of an unknown word once more, and calls what it was taken for missing.
        foreach (var error in unknown.Length > 0 ? [] : parsed.Errors)
        {
            Terminal.Complain(Say(error));
        }

        Terminal.Complain($"'{PathOf(at)} --help' shows what there is.");
        return ExitStatus.BadInput;
    }

    // The parser's own words for an argument that is not there name it and say nothing of what it is.
    private static string Say(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult of } missing =>
            $"'{PathOf(of)}' needs {missing.Argument.HelpName ?? missing.Argument.Name}: {Lower(missing.Argument.Description ?? "")}",
        CommandResult of when of.Command.Arguments is [{ } argument] && of.Tokens.Count == 0 =>
            $"'{PathOf(of)}' needs {argument.HelpName ?? argument.Name}: {Lower(argument.Description ?? "")}",
        OptionResult { Option.Name: var name } when !error.Message.Contains(name, StringComparison.Ordinal) => $"{name}: {error.Message}",
        _ => error.Message,
    };

    private static string Lower(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    // The parser takes a misspelt option for an argument; a file of such a name can be written ./--name.
    private static List<string> TakenForArguments(ParseResult parsed) =>
    [
        .. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-'),
    ];

    private static string Unknown(string token, CommandResult at)
    {
        var isOption = token.StartsWith('-') && token.Length > 1;
        var accepted = isOption ? Options(at) : at.Command.Subcommands.Select(command => command.Name);
        var problem = isOption ? $"there is no option '{token}'"
            : at.Command.Subcommands.Count > 0 ? $"there is no command '{token}'"
            : $"'{token}' is one argument too many";
        return NearestWord.Find(token, accepted) is { } nearest ? $"{problem}; did you mean '{nearest}'?" : $"{problem}.";
    }

    private static IEnumerable<string> Options(CommandResult at)
    {
        for (SymbolResult? result = at; result is not null; result = result.Parent)
        {
            if (result is CommandResult command)
            {
                foreach (var option in command.Command.Options.Where(option => command == at || option.Recursive))
                {
                    yield return option.Name;
                }
            }
        }
    }

    private static string PathOf(CommandResult at) =>
        at.Parent is CommandResult parent ? $"{PathOf(parent)} {at.Command.Name}" : "sluice";
}
