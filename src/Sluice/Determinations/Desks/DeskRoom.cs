namespace Sluice.Determinations.Desks;

/// <summary>How much a desk remembers under all its laws.</summary>
internal sealed class DeskRoom
{
    private const int Most = 2_000_000;

    /// <summary>The steps that are remembered, of 64 bytes; what was found, and the words for it, count for as many as they take room.</summary>
    public int Steps { get; set; }

    /// <summary>Whether it is time to begin anew.</summary>
    public bool IsFull => Steps >= Most;
}
