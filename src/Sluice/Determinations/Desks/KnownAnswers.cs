using System.Runtime.CompilerServices;

namespace Sluice.Determinations.Desks;

/// <summary>
/// What the questions about one party, one exporter or one end use alone were answered, under the laws that were asked last: the orders of a day
/// ask for two, and there are many parties.
/// </summary>
internal sealed class KnownAnswers
{
    private const int Count = 8;

    private Numbers numbers;
    private Sets sets;
    private int next;

    /// <summary>The answers under a law, when they are known.</summary>
    public bool TryGet(int law, out AnswerSet answers)
    {
        for (var i = 0; i < Count; i++)
        {
            if (numbers[i] == law + 1)
            {
                answers = sets[i];
                return true;
            }
        }

        answers = default;
        return false;
    }

    /// <summary>Remembers the answers under a law.</summary>
    public void Add(int law, in AnswerSet answers)
    {
        numbers[next] = law + 1;
        sets[next] = answers;
        next = (next + 1) % Count;
    }

    /// <summary>Makes room for something else.</summary>
    public void Clear() => numbers = default;

#pragma warning disable RCS1213 // An inline array is made of its one field.
    [InlineArray(Count)]
    private struct Numbers
    {
        private int first;
    }

    [InlineArray(Count)]
    private struct Sets
    {
        private AnswerSet first;
    }
#pragma warning restore RCS1213
}
