using System.Numerics;
using Sluice.Screening.Names.Scripts;

namespace Sluice.Screening.Names;

/// <summary>What legal forms and scripts make of the score of two names.</summary>
internal static class NameRules
{
    /// <summary>What the legal forms of two names make of their score.</summary>
    public static float FormFactor(LegalForm ours, LegalForm theirs)
    {
        if (ours == theirs || ours is LegalForm.None or LegalForm.Company || theirs is LegalForm.None or LegalForm.Company)
        {
            return 1;
        }

        return ours == LegalForm.Nonprofit || theirs == LegalForm.Nonprofit ? ScoreFormula.NatureDiffers : ScoreFormula.FormsDiffer;
    }

    /// <summary>Whether an unmatched word of a name has a role.</summary>
    public static bool Has(PreparedName name, uint open, TokenRole role)
    {
        for (; open != 0; open &= open - 1)
        {
            if (name.Tokens[BitOperations.TrailingZeroCount(open)].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether many names could be meant by the reading of one of them.</summary>
    public static bool HasManyReadings(PreparedName a, PreparedName b)
    {
        if (a.IsRomanised == b.IsRomanised)
        {
            return false;
        }

        var foreign = a.IsRomanised ? a : b;
        var native = Array.Find(foreign.Tokens, token => token.Native is not null).Native!;
        return ScriptOf.Letter(native[0]) switch
        {
            Script.Cyrillic or Script.Greek => false,
            Script.Han or Script.Hangul => true,
            _ => foreign.Telling <= 2,
        };
    }
}
