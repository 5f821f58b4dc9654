namespace Sluice.Screening.Names;

/// <summary>A word of one name, and what it does there.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">How much it counts: 1 is an ordinary distinguishing word.</param>
/// <param name="Role">What it does.</param>
/// <param name="Romanised">Whether it was written in another script.</param>
/// <param name="Native">As it was written there, or null.</param>
internal readonly record struct NameToken(Word Word, float Weight, TokenRole Role, bool Romanised, string? Native)
{
    /// <inheritdoc />
    public override string ToString() => Word.Text;
}
