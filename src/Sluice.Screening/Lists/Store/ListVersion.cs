namespace Sluice.Screening.Lists.Store;

/// <summary>One edition of a publication, as it was imported. What it held is named by a hash and never changes.</summary>
/// <param name="Hash">SHA-256 over the entries as kept, in hexadecimal: the same entries have the same hash on every machine.</param>
/// <param name="Source">What the publication is called (<see cref="ListDocument.Source"/>).</param>
/// <param name="Format">The form it was published in.</param>
/// <param name="Published">The day whose lists it is.</param>
/// <param name="Imported">When it was imported.</param>
/// <param name="Files">The names of the files.</param>
/// <param name="Lists">How many entries it has of each list.</param>
/// <param name="Forced">Whether it was imported although it had shrunk.</param>
public sealed record ListVersion(
    string Hash,
    string Source,
    ListFormat Format,
    DateOnly Published,
    DateTimeOffset Imported,
    IReadOnlyList<string> Files,
    IReadOnlyDictionary<string, int> Lists,
    bool Forced)
{
    private const int ShortLength = 12;

    /// <summary>The first twelve characters of the hash, as pages and flags name it.</summary>
    public string ShortHash => Hash[..ShortLength];

    /// <summary>How many entries there are.</summary>
    public int Parties => Lists.Values.Sum();
}
