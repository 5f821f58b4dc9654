namespace Sluice.Screening.Names;

/// <summary>A part of two compared names, and what it did to the score.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Query">The words of the name that was asked for, as they were read; empty when there are none.</param>
/// <param name="Candidate">The words of the name it was compared with; empty when there are none.</param>
/// <param name="Similarity">How alike the words are, 0 to 1.</param>
/// <param name="Weight">How much the words count: 1 is an ordinary distinguishing word.</param>
public sealed record NamePart(NamePartKind Kind, string Query, string Candidate, double Similarity, double Weight)
{
    /// <inheritdoc />
    public override string ToString() => Kind switch
    {
        NamePartKind.Same => Query,
        NamePartKind.Alike => $"{Query} ~ {Candidate} ({Similarity:0.00})",
        NamePartKind.OnlyInQuery => $"+{Query}",
        NamePartKind.OnlyInCandidate => $"-{Candidate}",
        NamePartKind.FormsDiffer => $"legal form {Query} is not {Candidate}",
        NamePartKind.Warning => Query,
        _ => $"({(Query.Length > 0 ? Query : Candidate)})",
    };
}
