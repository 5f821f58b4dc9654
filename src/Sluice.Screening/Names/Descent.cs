namespace Sluice.Screening.Names;

/// <summary>Whether two names say the opposite of who is whose son: Salman bin Muhammad is not Muhammad bin Salman.</summary>
internal static class Descent
{
    public static bool IsReversed(PreparedName query, PreparedName candidate, ReadOnlySpan<sbyte> partners)
    {
        var ours = query.DescentAt;
        var theirs = candidate.DescentAt;
        return ours > 0 && theirs > 0 &&
            partners[ours - 1] == theirs + 1 && partners[ours + 1] == theirs - 1;
    }

    /// <summary>Where a word for son or daughter stands between two others; 0 when there is none.</summary>
    public static int Between(NameToken[] tokens)
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Role == TokenRole.Particle && tokens[i].Word.Text is "bin" or "ben" or "ibn" or "bint" or "binti")
            {
                return i;
            }
        }

        return 0;
    }
}
