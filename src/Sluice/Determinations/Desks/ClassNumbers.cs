using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Determinations.Desks;

/// <summary>Numbers for what gives the same values in a row of tests.</summary>
/// <param name="tests">The tests.</param>
internal sealed class ClassNumbers(Test[] tests)
{
    private readonly Dictionary<byte[], int> numbers = new(ByteKeys.Comparer);
    private readonly byte[] values = new byte[tests.Length + 1];

    /// <summary>How many classes there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of the class of what is in a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="mark">What tells two classes apart beside the tests.</param>
    public int Of(Frame frame, byte mark = 0)
    {
        values[^1] = mark;
        for (var i = 0; i < tests.Length; i++)
        {
            values[i] = (byte)tests[i].Evaluate(frame);
        }

        var known = numbers.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(values, out var number))
        {
            numbers.Add(values.ToArray(), number = numbers.Count);
        }

        return number;
    }
}
