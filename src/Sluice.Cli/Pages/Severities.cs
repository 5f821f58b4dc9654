using Sluice.Cli.Output;

namespace Sluice.Cli.Pages;

/// <summary>The three severities of a flag or finding.</summary>
internal static class Severities
{
    /// <summary>The gravest is 0.</summary>
    public static int Rank(string severity) => severity switch { "high" => 0, "medium" => 1, _ => 2 };

    /// <summary>What a severity means to the reader.</summary>
    public static Tone Tone(string severity) => severity switch { "high" => Output.Tone.Bad, "medium" => Output.Tone.Warn, _ => Output.Tone.Dim };
}
