using Sluice.Screening.Lists;

namespace Sluice.Screening.Names;

/// <summary>Compares two names: a score from 0 to 1, and the parts that explain it (docs/reference/names.md).</summary>
public static class NameScorer
{
    /// <summary>Reads a name once, so that it can be compared many times.</summary>
    /// <param name="name">The name as given, in any script; of a longer one than <see cref="PreparedName.MaxLength"/> the beginning is read.</param>
    /// <param name="type">What kind of thing it names, when known.</param>
    public static PreparedName Prepare(string name, ListedPartyType type = ListedPartyType.Unknown) => NameReader.Read(name, type);

    /// <summary>The score of two names: 0 (nothing in common) to 1 (the same text).</summary>
    /// <remarks>Allocates nothing.</remarks>
    public static double Score(PreparedName query, PreparedName candidate)
    {
        Span<float> similarities = stackalloc float[PreparedName.MaxWords];
        Span<sbyte> partners = stackalloc sbyte[PreparedName.MaxWords];
        var alignment = new Alignment(query, candidate, partners, similarities);
        return alignment.Align();
    }

    /// <summary>The score of two names, with the parts that explain it.</summary>
    public static NameComparison Compare(PreparedName query, PreparedName candidate)
    {
        Span<float> similarities = stackalloc float[PreparedName.MaxWords];
        Span<sbyte> partners = stackalloc sbyte[PreparedName.MaxWords];
        var alignment = new Alignment(query, candidate, partners, similarities);
        var score = alignment.Align();
        return new NameComparison(score, alignment.Explain());
    }

    /// <summary>The score of two names, with the parts that explain it.</summary>
    /// <param name="query">A name.</param>
    /// <param name="candidate">Another.</param>
    /// <param name="type">What kind of thing both name, when known.</param>
    public static NameComparison Compare(string query, string candidate, ListedPartyType type = ListedPartyType.Unknown) =>
        Compare(Prepare(query, type), Prepare(candidate, type));
}
