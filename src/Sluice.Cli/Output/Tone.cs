namespace Sluice.Cli.Output;

/// <summary>What a text means to the reader; a terminal shows it in colour, and nothing is told by colour alone.</summary>
internal enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>Important.</summary>
    Strong,

    /// <summary>Beside the point.</summary>
    Dim,

    /// <summary>The order may go; a line was added.</summary>
    Good,

    /// <summary>Something is open.</summary>
    Warn,

    /// <summary>The order may not go; a line was removed.</summary>
    Bad,
}
