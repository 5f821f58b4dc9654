using System.Numerics;

namespace Sluice.Screening.Names;

/// <summary>Puts an alignment into the parts that explain it.</summary>
internal static class AlignmentParts
{
    public static IReadOnlyList<NamePart> Of(PreparedName query, PreparedName candidate, ReadOnlySpan<sbyte> partners, ReadOnlySpan<float> similarities, uint candidateOpen)
    {
        var parts = new List<NamePart>(query.Tokens.Length + 2);
        for (var i = 0; i < query.Tokens.Length && candidate.Tokens.Length > 0; i++)
        {
            ref readonly var token = ref query.Tokens[i];
            if (partners[i] >= 0)
            {
                var kind = token.Word.Hash == candidate.Tokens[partners[i]].Word.Hash ? NamePartKind.Same : NamePartKind.Alike;
                parts.Add(new NamePart(kind, token.Word.Text, candidate.Tokens[partners[i]].Word.Text, similarities[i], token.Weight));
            }
            else if (partners[i] == -1)
            {
                parts.Add(new NamePart(NamePartKind.OnlyInQuery, token.Word.Text, string.Empty, 0, token.Weight));
            }
        }

        for (; candidateOpen != 0; candidateOpen &= candidateOpen - 1)
        {
            ref readonly var token = ref candidate.Tokens[BitOperations.TrailingZeroCount(candidateOpen)];
            parts.Add(new NamePart(NamePartKind.OnlyInCandidate, string.Empty, token.Word.Text, 0, token.Weight));
        }

        Forms(parts, query, candidate);
        parts.AddRange(query.Ignored.Select(word => new NamePart(NamePartKind.Ignored, word, string.Empty, 0, 0)));
        parts.AddRange(candidate.Ignored.Select(word => new NamePart(NamePartKind.Ignored, string.Empty, word, 0, 0)));
        Warn(parts, query);
        return parts;
    }

    private static void Forms(List<NamePart> parts, PreparedName query, PreparedName candidate)
    {
        if (query.Form == LegalForm.None && candidate.Form == LegalForm.None)
        {
            return;
        }

        var differ = query.Form > LegalForm.Company && candidate.Form > LegalForm.Company && query.Form != candidate.Form;
        parts.Add(new NamePart(differ ? NamePartKind.FormsDiffer : NamePartKind.Ignored, query.FormText, candidate.FormText, 0, 0));
    }

    private static void Warn(List<NamePart> parts, PreparedName query)
    {
        foreach (var (warning, words) in new[]
        {
            (NameWarnings.NotRomanised, "not romanised: found only by the same letters"),
            (NameWarnings.HomoglyphsMended, "letters of another script that look Latin were read as Latin"),
            (NameWarnings.InvisibleMarks, "invisible marks were left out"),
            (NameWarnings.Cut, $"only the first {PreparedName.MaxLength} characters were read"),
        })
        {
            if (query.Warnings.HasFlag(warning))
            {
                parts.Add(new NamePart(NamePartKind.Warning, words, string.Empty, 0, 0));
            }
        }
    }
}
