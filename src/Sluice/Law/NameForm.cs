using System.Text;

namespace Sluice.Law;

/// <summary>The forms in which names, parts and ECCNs are compared with the lists of the law.</summary>
internal static class NameForm
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "pbc", "gmbh", "ag", "sa", "bv", "nv", "the",
        "pte", "sdn", "bhd", "kk", "oy", "ab", "as", "srl", "spa",
    };

    /// <summary>A company's name in lower case without punctuation and legal form.</summary>
    public static string Company(string name)
    {
        var words = Words(name);
        var kept = words.Where(w => !LegalForms.Contains(w)).ToList();
        return string.Join(' ', kept.Count == 0 ? words : kept);
    }

    /// <summary>A part's name in lower case, letters and digits only.</summary>
    public static string Part(string name) => string.Concat(Words(name));

    /// <summary>An ECCN in upper case without spaces.</summary>
    public static string Eccn(string eccn) => string.Concat(eccn.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
