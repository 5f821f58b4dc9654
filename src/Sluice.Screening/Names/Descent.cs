namespace Sluice.Screening.Names;

/// <summary>Whether two names say the opposite of who is whose son: Salman bin Muhammad is not Muhammad bin Salman.</summary>
internal static class Descent
{
    public static bool IsReversed(PreparedName query, PreparedName candidate, ReadOnlySpan<sbyte> partners)
    {
        var ours = Between(query);
        var theirs = Between(candidate);
        return ours > 0 && theirs > 0 &&
            partners[ours - 1] == theirs + 1 && partners[ours + 1] == theirs - 1;
    }

    // Where a word for son or daughter stands between two others; 0 when there is none.
    private static int Between(PreparedName name)
    {
        for (var i = 1; i + 1 < name.Tokens.Length; i++)
        {
            if (name.Tokens[i].Role == TokenRole.Particle && name.Tokens[i].Word.Text is "bin" or "ben" or "ibn" or "bint" or "binti")
            {
                return i;
            }
        }

        return 0;
    }
}
