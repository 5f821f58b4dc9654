using System.Runtime.CompilerServices;

namespace Sluice.Tests.Documents;

/// <summary>
/// Inputs that are refused, each beside a file <c>.expected</c> with the exact message. Run with SLUICE_GOLDEN=write to write
/// the messages anew; a missing one is a failure.
/// </summary>
internal static class GoldenFiles
{
    private const string Suffix = ".expected";

    private static bool Writes => Environment.GetEnvironmentVariable("SLUICE_GOLDEN") == "write";

    /// <summary>The names of the inputs of a folder below <c>tests</c>, in order.</summary>
    public static IReadOnlyList<string> Inputs(string folder) =>
        [.. Names(folder).Where(name => !name.EndsWith(Suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Messages that no input is there for.</summary>
    public static IReadOnlyList<string> Orphans(string folder) =>
        [.. Names(folder).Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)).Except(Inputs(folder).Select(name => name + Suffix))];

    /// <summary>Compares the message an input gives with the one expected.</summary>
    /// <param name="folder">The folder below <c>tests</c>.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="messageOf">Reads the input, given its bytes and its name, and gives the message that refuses it; null when it is accepted.</param>
    public static void Check(string folder, string input, Func<Stream, string, string?> messageOf)
    {
        var path = Path.Combine(Root(), folder, input);
        using var bytes = File.OpenRead(path);
        var message = messageOf(bytes, input);
        message.ShouldNotBeNull($"{input} was accepted.");
        if (Writes)
        {
            File.WriteAllText(path + Suffix, message + "\n");
            return;
        }

        File.Exists(path + Suffix).ShouldBeTrue($"{input}{Suffix} is missing; the message is: {message}");
        (message + "\n").ShouldBe(File.ReadAllText(path + Suffix));
    }

    /// <summary>The folder <c>tests</c> of the working copy.</summary>
    public static string Root([CallerFilePath] string thisFile = "")
    {
        if (File.Exists(thisFile))
        {
            return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
        }

        // A deterministic build hides where the source was; the program then runs from within the working copy.
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Sluice.slnx")))
            {
                return Path.Combine(at.FullName, "tests");
            }
        }

        throw new DirectoryNotFoundException("The folder tests was not found above the test program.");
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(Path.Combine(Root(), folder)).Select(path => Path.GetFileName(path));
}
