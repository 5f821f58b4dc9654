using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Determinations.Desks;

/// <summary>Numbers for what gives the same values in a row of tests.</summary>
internal sealed class ClassNumbers
{
    private readonly Dictionary<byte[], int> numbers = new(ByteKeys.Comparer);

    /// <summary>How many classes there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of the class of what is in a frame.</summary>
    public int Of(Test[] tests, Frame frame) => Of(tests, frame, 0);

    /// <summary>The number of the class of what is in a frame and has another mark.</summary>
    public int Of(Test[] tests, Frame frame, byte mark)
    {
        var values = new byte[tests.Length + 1];
        values[^1] = mark;
        for (var i = 0; i < tests.Length; i++)
        {
            values[i] = (byte)tests[i].Evaluate(frame);
        }

        if (!numbers.TryGetValue(values, out var number))
        {
            numbers.Add(values, number = numbers.Count);
        }

        return number;
    }
}
