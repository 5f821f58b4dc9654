using System.Globalization;
using System.Text.RegularExpressions;

namespace Sluice.Cli.Tests.Docs;

/// <summary>A page of the documentation, with what it asks its reader to do, in order.</summary>
internal sealed partial record DocPage(string Name, string Text, IReadOnlyList<DocStep> Steps)
{
    private const string Prompt = "$ ";

    /// <summary>The root of the working copy.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The README, the change log and everything in docs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "README.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a page.</summary>
    public static DocPage Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Root, name));
        return new DocPage(name, text, [.. Blocks(text.Split('\n')).SelectMany(StepsOf)]);
    }

    private static IEnumerable<(string Language, int Line, string[] Lines)> Blocks(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, at + 1, l => l.StartsWith("```", StringComparison.Ordinal));
                yield return (lines[at][3..].Trim(), at + 2, lines[(at + 1)..end]);
                at = end;
            }
        }
    }

    private static IEnumerable<DocStep> StepsOf((string Language, int Line, string[] Lines) block) => block switch
    {
        ("yaml", _, [var first, ..]) when FileName().Match(first) is { Success: true } name =>
            [new SaveStep(block.Line, name.Groups[1].Value, string.Join('\n', block.Lines) + "\n")],

        // A table has no comments: the line that names its file is no part of it.
        ("csv", _, [var first, ..]) when FileName().Match(first) is { Success: true } name =>
            [new SaveStep(block.Line, name.Groups[1].Value, string.Join('\n', block.Lines[1..]) + "\n")],
        ("sh", _, _) => Commands(block.Line, block.Lines),
        _ => [],
    };

    private static IEnumerable<CommandStep> Commands(int first, string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (!line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                // Without a prompt a block shows commands only. ./test runs this test.
                if (line.StartsWith("./sluice", StringComparison.Ordinal))
                {
                    yield return new CommandStep(first + at, line, [null], 0);
                }

                continue;
            }

            var (command, start) = (line[Prompt.Length..], at);
            while (command.EndsWith('\\'))
            {
                command = command[..^1] + lines[++at];
            }

            var shown = lines[(at + 1)..].TakeWhile(l => !l.StartsWith(Prompt, StringComparison.Ordinal)).ToArray();
            at += shown.Length;
            yield return new CommandStep(first + start, command, Shown(shown), StatusOf(shown));
        }
    }

    private static IReadOnlyList<string?> Shown(string[] lines) =>
        [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0 && !Status().IsMatch(l)).Select(l => l == "..." ? null : l)];

    private static int StatusOf(string[] lines) =>
        lines.Select(l => Status().Match(l)).FirstOrDefault(m => m.Success) is { } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Sluice.slnx")))
            {
                return at.FullName;
            }
        }

        return Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"^# ([\w./-]+\.(?:ya?ml|csv))$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\[exit status (\d+)\]$")]
    private static partial Regex Status();
}
