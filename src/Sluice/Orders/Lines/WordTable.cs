using System.Text;

namespace Sluice.Orders.Lines;

/// <summary>The accepted words of a field, found by their bytes.</summary>
/// <param name="words">The words.</param>
internal sealed class WordTable(IReadOnlyList<string> words)
{
    private readonly byte[][] utf8 = [.. words.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The number of words.</summary>
    public int Count => utf8.Length;

    /// <summary>A word, always the same object.</summary>
    public string this[int number] => words[number];

    /// <summary>The word; null when it is none of them.</summary>
    public string? Find(ReadOnlySpan<byte> word) => NumberOf(word) is >= 0 and var number ? words[number] : null;

    /// <summary>The number of a word, or -1.</summary>
    public int NumberOf(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (word.SequenceEqual(utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
