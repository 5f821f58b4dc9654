using System.Text;
using Sluice.Screening.Lists;

namespace Sluice.Screening.Screens;

/// <summary>Whether two names are the same but for how they are typed: letters and digits count, case and everything else does not.</summary>
public static class ExactNames
{
    /// <summary>The letters and digits of a name in upper case.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToUpperInvariant(rune).ToString());
            }
        }

        return key.ToString();
    }

    /// <summary>Whether a name is one of a listed party's own, weak ones apart.</summary>
    public static bool IsOf(string name, ListedParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        var key = Key(name);
        return key.Length > 1 && party.Names.Any(listed => listed.Kind != ListedNameKind.WeakAlias && Key(listed.Text) == key);
    }
}
