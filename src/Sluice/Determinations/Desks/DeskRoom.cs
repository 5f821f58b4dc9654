namespace Sluice.Determinations.Desks;

/// <summary>How much a desk remembers under all its laws.</summary>
internal sealed class DeskRoom
{
    private const int Most = 128 * 1024 * 1024;

    /// <summary>The bytes that are remembered: steps and profiles as they are, what was found and the words for it as they usually are.</summary>
    public int Bytes { get; set; }

    /// <summary>Whether it is time to begin anew.</summary>
    public bool IsFull => Bytes >= Most;
}
