using System.Diagnostics;

namespace Sluice.Cli.Tests;

/// <summary>Runs the built program as its users do: as a process of its own.</summary>
internal static class SluiceProgram
{
    private static readonly string[] Inherited = ["SLUICE_LAW", "SLUICE_DATA", "COLUMNS", "NO_COLOR"];

    /// <summary>Runs the program and waits for its end.</summary>
    public static Task<Ended> Run(params string[] arguments) => Run("", arguments);

    /// <summary>Runs the program with something on its standard input.</summary>
    public static async Task<Ended> Run(string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Sluice.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        // The lists of whoever runs the tests are not those of the tests.
        start.Environment["SLUICE_LISTS"] = Path.Combine(AppContext.BaseDirectory, "no-lists");

        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
        return new Ended(process.ExitCode, await output, await error);
    }
}

/// <summary>How a call of the program ended.</summary>
internal sealed record Ended(int Status, string Output, string Error);
