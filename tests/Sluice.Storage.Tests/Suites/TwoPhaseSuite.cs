using System.Text.Json;

namespace Sluice.Storage.Tests.Suites;

/// <summary>State-machine sequences of TigerBeetle, where they are at hand. They are not part of the project.</summary>
internal static class TwoPhaseSuite
{
    /// <summary>How many of the sequences have transfers that map.</summary>
    public const int Sequences = 4;

    /// <summary>How many of the steps map.</summary>
    public const int Steps = 117;

    public static string File { get; } = Find();

    public static IEnumerable<JsonElement> Read(string file) =>
        System.IO.File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Sluice.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.GetFullPath(Path.Combine(folder?.FullName ?? ".", "..", "shared", "suites", "tigerbeetle_state_machine.jsonl"));
    }
}
