using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>A profile in the making: what is the same for all lines of an order, and then a line.</summary>
/// <param name="size">The most bytes.</param>
internal sealed class ProfileKey(int size)
{
    private readonly byte[] bytes = new byte[size + sizeof(ulong)];
    private int length;
    private int ofOrder;

    /// <summary>Begins an order.</summary>
    public void Begin() => length = 0;

    /// <summary>Ends what is the same for all lines.</summary>
    public void EndOrder() => ofOrder = length;

    /// <summary>Begins a line of the order.</summary>
    public void BeginLine() => length = ofOrder;

    /// <summary>The profile of the line, in whole words for the hash.</summary>
    public ReadOnlySpan<byte> EndLine()
    {
        while (length % sizeof(ulong) != 0)
        {
            bytes[length++] = 0;
        }

        return bytes.AsSpan(0, length);
    }

    /// <summary>Adds a class.</summary>
    public void Add(int value)
    {
        bytes[length++] = (byte)value;
        bytes[length++] = (byte)(value >> 8);
    }

    /// <summary>Adds an answer.</summary>
    public void Add(Tri answer) => bytes[length++] = (byte)answer;
}
