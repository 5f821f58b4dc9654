using System.Runtime.CompilerServices;

namespace Sluice.Determinations.Desks;

/// <summary>
/// What the questions about one party, one day, one exporter or one end use alone were answered, for the questions that were asked last: the laws of a day
/// may ask different ones, and there are many parties.
/// </summary>
internal struct KnownAnswers
{
    // The laws of a book of years have fewer different sets of questions about parties than this.
    private const int Count = 16;

    private Numbers numbers;
    private Sets sets;
    private int next;

    /// <summary>The answers to some questions, when they are known.</summary>
    public readonly bool TryGet(int questions, out AnswerSet answers)
    {
        for (var i = 0; i < Count; i++)
        {
            if (numbers[i] == questions + 1)
            {
                answers = sets[i];
                return true;
            }
        }

        answers = default;
        return false;
    }

    /// <summary>Remembers the answers to some questions.</summary>
    public void Add(int questions, in AnswerSet answers)
    {
        numbers[next] = questions + 1;
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
