using System.Diagnostics;

namespace Sluice.Cli.Tests;

/// <summary>Runs the built program from a shell.</summary>
internal static class Shell
{
    /// <summary>How a shell calls the program.</summary>
    public static string Sluice { get; } = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "Sluice.Cli.dll")}'";

    /// <summary>Runs a command of bash.</summary>
    public static async Task<Ended> Run(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var cancel = TestContext.Current.CancellationToken;
        var error = process.StandardError.ReadToEndAsync(cancel);
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return new Ended(process.ExitCode, output, await error);
    }
}
