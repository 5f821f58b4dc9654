using System.Text;

namespace Sluice.Orders.Lines;

/// <summary>The fields of a mapping in the order in which they are usually written.</summary>
/// <param name="names">The names; at most 64.</param>
internal sealed class FieldNames(params string[] names)
{
    private readonly byte[][] utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The position of a name, or -1.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="expected">The position that is tried first.</param>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        if (expected < utf8.Length && name.SequenceEqual(utf8[expected]))
        {
            return expected;
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            if (name.SequenceEqual(utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
