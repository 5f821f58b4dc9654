using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>Letters of other scripts that look like Latin ones, as somebody writes them who does not want to be found.</summary>
internal static class Homoglyphs
{
    private const string Lookalike = "АВЕКМНОРСТУХІЈЅаеоруХхсіјѕԁһԛԝкмтвнΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοικνρτυχ";
    private const string Latin = "abekmhopctyxijsaeopyxxcijsdhqwkmtbhabezhikmnoptyxaoiknptux";

    /// <summary>Whether every letter that is not Latin looks like one.</summary>
    public static bool CanBe(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!LatinLetters.Contains(c) && !char.IsAsciiDigit(c) && Lookalike.IndexOf(c, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word with Latin letters for those that look like them.</summary>
    public static string Mend(ReadOnlySpan<char> word)
    {
        var mended = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var at = Lookalike.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
            {
                mended.Append(Latin[at]);
            }
            else
            {
                LatinLetters.Append(mended, c);
            }
        }

        return mended.ToString();
    }
}
