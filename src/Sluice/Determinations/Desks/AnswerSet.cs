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

    private readonly Vector256<ulong> bits = bits;

    /// <summary>The answer at a place.</summary>
    public Tri this[int place] => (Tri)((bits[place / InLane] >> (2 * (place % InLane))) & Mark);

    /// <summary>These answers and those of another set at other places.</summary>
    public static AnswerSet operator |(in AnswerSet one, in AnswerSet other) => new(one.bits | other.bits);

    /// <summary>The answer at one place.</summary>
    public static AnswerSet Of(int place, Tri answer) => At(place, (ulong)answer);

    /// <summary>One place that is to be compared.</summary>
    public static AnswerSet Marked(int place) => At(place, Mark);

    /// <summary>Whether this set has the answers of another one at the places that are marked.</summary>
    public bool Agrees(in AnswerSet other, in AnswerSet marked) => ((bits ^ other.bits) & marked.bits) == Vector256<ulong>.Zero;

    private static AnswerSet At(int place, ulong value) => new(Vector256<ulong>.Zero.WithElement(place / InLane, value << (2 * (place % InLane))));
}
