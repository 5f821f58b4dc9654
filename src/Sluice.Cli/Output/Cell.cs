namespace Sluice.Cli.Output;

/// <summary>A text and what it means to the reader. The text may come from anywhere; it is made printable when shown.</summary>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string text) => new(text);
}
