using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Sluice.Items;

/// <summary>
/// Dense tera-operations a second by bit length, in the order of the bit lengths. Two short arrays: a part has a handful of
/// rates, and a program that starts should not have to compile a dictionary for them.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Rates is the field's word.")]
public sealed class DenseRates : IReadOnlyDictionary<int, decimal>
{
    private readonly int[] bits;
    private readonly decimal[] tops;

    /// <summary>Keeps some rates.</summary>
    /// <param name="bits">The bit lengths, ascending.</param>
    /// <param name="tops">The rate of each.</param>
    /// <exception cref="ArgumentException">There is not one rate for each bit length, or these do not ascend.</exception>
    public DenseRates(ReadOnlySpan<int> bits, ReadOnlySpan<decimal> tops)
    {
        if (bits.Length != tops.Length)
        {
            throw new ArgumentException("There must be one rate for each bit length.", nameof(tops));
        }

        for (var i = 1; i < bits.Length; i++)
        {
            if (bits[i] <= bits[i - 1])
            {
                throw new ArgumentException("The bit lengths must ascend.", nameof(bits));
            }
        }

        this.bits = bits.ToArray();
        this.tops = tops.ToArray();
    }

    /// <summary>No rate: the part computes nothing.</summary>
    public static DenseRates None { get; } = new([], []);

    /// <summary>The number of bit lengths.</summary>
    public int Count => bits.Length;

    /// <inheritdoc />
    public IEnumerable<int> Keys => bits;

    /// <inheritdoc />
    public IEnumerable<decimal> Values => tops;

    /// <inheritdoc />
    public decimal this[int key] => TryGetValue(key, out var rate) ? rate : throw new KeyNotFoundException($"There is no rate at {key} bits.");

    /// <summary>The bit length at a position.</summary>
    public int BitsAt(int position) => bits[position];

    /// <summary>The rate at a position.</summary>
    public decimal TopsAt(int position) => tops[position];

    /// <inheritdoc />
    public bool ContainsKey(int key) => Array.IndexOf(bits, key) >= 0;

    /// <inheritdoc />
    public bool TryGetValue(int key, [MaybeNullWhen(false)] out decimal value)
    {
        var position = Array.IndexOf(bits, key);
        value = position >= 0 ? tops[position] : 0m;
        return position >= 0;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<int, decimal>> GetEnumerator()
    {
        for (var i = 0; i < bits.Length; i++)
        {
            yield return new KeyValuePair<int, decimal>(bits[i], tops[i]);
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
