using System.Runtime.Intrinsics;
using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>The answers to many questions at once, two bits each, so that a whole way of them is compared in one step.</summary>
/// <param name="bits">The answers, in lanes of 32.</param>
internal readonly struct AnswerSet(Vector256<ulong> bits)
{
    /// <summary>How many answers there is room for.</summary>
    public const int Most = 128;

    private const int InLane = 32;
    private const ulong Mark = 3;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;
    private const ulong FirstBits = 0x5555_5555_5555_5555;

    private readonly Vector256<ulong> bits = bits;

    /// <summary>True at every place.</summary>
    public static AnswerSet AllTrue => new(Vector256.Create(FirstBits));

    /// <summary>The answer at a place.</summary>
    public Tri this[int place] => (Tri)((bits[place / InLane] >> (2 * (place % InLane))) & Mark);

    /// <summary>These answers and those of another set at other places.</summary>
    public static AnswerSet operator |(in AnswerSet one, in AnswerSet other) => new(one.bits | other.bits);

    /// <summary>The answers of this set at the places that are marked, and False at all others.</summary>
    public static AnswerSet operator &(in AnswerSet one, in AnswerSet marked) => new(one.bits & marked.bits);

    /// <summary>Whether either holds, place by place, as <see cref="Tris.Or"/> has it.</summary>
    public static AnswerSet Either(in AnswerSet one, in AnswerSet other)
    {
        var no = Where(~one.bits, ~(one.bits >> 1)) & Where(~other.bits, ~(other.bits >> 1));
        var yes = Where(one.bits, ~(one.bits >> 1)) | Where(other.bits, ~(other.bits >> 1));
        return Of(no, yes, one, other);
    }

    /// <summary>Whether both hold, place by place, as <see cref="Tris.And"/> has it.</summary>
    public static AnswerSet Both(in AnswerSet one, in AnswerSet other)
    {
        var no = Where(~one.bits, ~(one.bits >> 1)) | Where(~other.bits, ~(other.bits >> 1));
        var yes = Where(one.bits, ~(one.bits >> 1)) & Where(other.bits, ~(other.bits >> 1));
        return Of(no, yes, one, other);
    }

    /// <summary>The answer at one place.</summary>
    public static AnswerSet Of(int place, Tri answer) => At(place, (ulong)answer);

    /// <summary>One place that is to be compared.</summary>
    public static AnswerSet Marked(int place) => At(place, Mark);

    /// <summary>Whether this set has the same answers as another one.</summary>
    public bool Equals(in AnswerSet other) => bits == other.bits;

    /// <summary>A hash of the answers and a number.</summary>
    public uint Hash(int number) => (uint)((Mix(bits[0] ^ Mixer, bits[1] ^ ~Mixer) ^ Mix(bits[2] ^ Mixer, bits[3] ^ ~Mixer) ^ (uint)number) * Mixer >> 32);

    // Both halves of a product, for every bit of the factors to count.
    private static ulong Mix(ulong one, ulong other) => Math.BigMul(one, other, out var low) ^ low;

    // The first bits of the answers where both conditions hold.
    private static Vector256<ulong> Where(Vector256<ulong> one, Vector256<ulong> other) => one & other & Vector256.Create(FirstBits);

    /// <summary>True where it is, False where it is, and elsewhere Unknown when one of the two is, or else Error.</summary>
    private static AnswerSet Of(Vector256<ulong> no, Vector256<ulong> yes, in AnswerSet one, in AnswerSet other)
    {
        var unknown = Where(~one.bits, one.bits >> 1) | Where(~other.bits, other.bits >> 1);
        var open = ~(no | yes) & Vector256.Create(FirstBits);
        return new AnswerSet(yes | (open & ~unknown) | (open << 1));
    }

    private static AnswerSet At(int place, ulong value) => new(Vector256<ulong>.Zero.WithElement(place / InLane, value << (2 * (place % InLane))));
}
