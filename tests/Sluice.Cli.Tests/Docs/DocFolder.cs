using System.Diagnostics;

namespace Sluice.Cli.Tests.Docs;

/// <summary>A folder of its own in which a page is followed step by step: a copy of what the commands read, and <c>./sluice</c>.</summary>
internal sealed class DocFolder : IDisposable
{
    private static readonly string[] Read = ["law", "data", "examples", "tests/cases"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sluice-docs-");

    /// <summary>Lays the folder out.</summary>
    public DocFolder()
    {
        foreach (var name in Read)
        {
            Copy(Path.Combine(DocPage.Root, name), Path.Combine(folder.FullName, name));
        }

        var program = Path.Combine(folder.FullName, "sluice");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "Sluice.Cli.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Follows a step; null when all is as the page says, else what is not.</summary>
    public async Task<string?> Follow(DocStep step, CancellationToken cancel)
    {
        if (step is SaveStep save)
        {
            var path = Path.GetFullPath(Path.Combine(folder.FullName, save.Name));
            path.ShouldStartWith(folder.FullName + Path.DirectorySeparatorChar);
            await File.WriteAllTextAsync(path, save.Text, cancel);
            return null;
        }

        var command = (CommandStep)step;
        var (status, output) = await Run(command.Command, cancel);
        var problem = status != command.Status ? $"the exit status is {status}, the page says {command.Status}"
            : Missing(command.Shown, output) is { } line ? $"the page shows this line, and the output has it not in its place: {line}"
            : null;
        return problem is null ? null : $"{problem}\nThe output of {command.Command} is:\n{output}";
    }

    /// <summary>The first shown line that is not in the output in its place; null when all are. Blank lines do not count.</summary>
    public static string? Missing(IReadOnlyList<string?> shown, string output)
    {
        var lines = output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var (at, anywhere) = (0, false);
        foreach (var line in shown)
        {
            if (line is null)
            {
                anywhere = true;
                continue;
            }

            var found = lines.FindIndex(Math.Min(at, lines.Count), l => l == line);
            if (found < 0 || (!anywhere && found != at))
            {
                return line;
            }

            (at, anywhere) = (found + 1, false);
        }

        return null;
    }

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private async Task<(int Status, string Output)> Run(string command, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1; {command}"])
        {
            WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardInput = true,
        };
        foreach (var name in (string[])["COLUMNS", "NO_COLOR", "TERM"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["SLUICE_LAW"] = Path.Combine(folder.FullName, "law");
        start.Environment["SLUICE_DATA"] = Path.Combine(folder.FullName, "data");
        start.Environment["SLUICE_LISTS"] = Path.Combine(folder.FullName, "lists");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, output);
    }
}
