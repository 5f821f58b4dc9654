using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Sluice.Cli.Tests;

/// <summary>The script <c>./sluice</c>: builds on first use, starts from anywhere, passes everything on.</summary>
public sealed class LauncherTests
{
    [Fact]
    public async Task Starts_through_a_symbolic_link_from_another_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a bash script");
        var folder = Directory.CreateTempSubdirectory("sluice launcher ");
        try
        {
            var link = Path.Combine(folder.FullName, "a link");
            File.CreateSymbolicLink(link, Path.Combine(Root(), "sluice"));

            var (status, output) = await Run(link, folder.FullName, "--help");

            output.ShouldContain("Usage:");
            status.ShouldBe(0);
            Directory.GetFileSystemEntries(folder.FullName).ShouldBe([link]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Passes_on_the_exit_status_and_the_arguments_as_they_are()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a bash script");

        var (status, output) = await Run(Path.Combine(Root(), "sluice"), Path.GetTempPath(), "--no such option*");

        status.ShouldNotBe(0);
        status.ShouldNotBe(3);
        output.ShouldContain("--no such option*");
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    private static async Task<(int Status, string Output)> Run(string program, string folder, string argument)
    {
        var start = new ProcessStartInfo(program, [argument])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, await output + await error);
    }
}
