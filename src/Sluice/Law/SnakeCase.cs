using System.Text;

namespace Sluice.Law;

/// <summary>The words of an enumeration as law files write them: <c>InterimFinalRule</c> is <c>interim_final_rule</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public static class SnakeCase<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The accepted words, in the order of the members.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetNames<T>().Select(Word)];

    /// <summary>The word of a member.</summary>
    public static string Of(T value) => Words[Array.IndexOf(Values, value)];

    /// <summary>The member of a word, or null.</summary>
    public static T? Parse(string? word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (string.Equals(Words[i], word, StringComparison.Ordinal))
            {
                return Values[i];
            }
        }

        return null;
    }

    private static string Word(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
