using System.Diagnostics;

namespace Sluice.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task Prints_its_usage_on_standard_output()
    {
        var (status, output, error) = await Run("--help");

        status.ShouldBe(0);
        output.ShouldContain("Usage:");
        error.ShouldBeEmpty();
    }

    private static async Task<(int Status, string Output, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Sluice.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, await output, await error);
    }
}
