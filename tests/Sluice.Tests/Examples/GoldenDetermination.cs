using System.Text;
using System.Text.RegularExpressions;
using Sluice.Determinations;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Examples;

/// <summary>
/// Whole determinations as JSON in <c>tests/golden</c>. Only the hash of the book of law is masked: it changes with every word
/// of the law. Run with SLUICE_GOLDEN=write to write them anew, then read what changed; a missing one is a failure.
/// </summary>
internal static partial class GoldenDetermination
{
    private static string Folder => Path.Combine(GoldenFiles.Root(), "golden");

    private static bool Writes => Environment.GetEnvironmentVariable("SLUICE_GOLDEN") == "write";

    /// <summary>The names there are, without extension.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>Compares a determination with the golden one, line by line.</summary>
    public static void Check(string name, Determination determination)
    {
        var actual = Text(determination);
        var path = Path.Combine(Folder, name + ".json");
        if (Writes)
        {
            File.WriteAllText(path, actual);
            return;
        }

        File.Exists(path).ShouldBeTrue($"tests/golden/{name}.json is missing; write it with SLUICE_GOLDEN=write and read it.");
        FirstDifference(File.ReadAllText(path), actual).ShouldBeNull($"{name} is not as in tests/golden/{name}.json; SLUICE_GOLDEN=write takes over what is meant.");
    }

    /// <summary>The JSON that is kept.</summary>
    public static string Text(Determination determination)
    {
        using var stream = new MemoryStream();
        DeterminationJson.Write(stream, determination);
        return Hash().Replace(Encoding.UTF8.GetString(stream.ToArray()), "\"hash\": \"(masked)\"") + "\n";
    }

    /// <summary>The first line in which two texts differ, with what was expected and what came; null when they are the same.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        var (wanted, got) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(wanted.Length, got.Length); i++)
        {
            var (want, have) = (i < wanted.Length ? wanted[i] : "(end)", i < got.Length ? got[i] : "(end)");
            if (want != have)
            {
                return $"line {i + 1}: expected {want.Trim()}, got {have.Trim()}";
            }
        }

        return null;
    }

    [GeneratedRegex("\"hash\": \"[0-9a-f]{64}\"")]
    private static partial Regex Hash();
}
